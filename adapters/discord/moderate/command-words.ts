import { type Localised, said } from '../command-words.ts';

/*
 * Names and descriptions of the moderators' commands, in the locales of the others. A moderator sees them in the language
 * of their own Discord; what they mean to the bot is the English name, which Discord hands over whatever is shown.
 */

export const KNOWLEDGE = {
  en: said('knowledge', 'For moderators: what the bot quotes from'),
  fr: said('connaissances', 'Pour les modérateurs : ce que le bot cite'),
  ru: said('знания', 'Для модераторов: откуда бот берёт цитаты'),
  es: said('conocimiento', 'Para moderadores: de dónde cita el bot'),
  de: said('wissen', 'Für Moderatoren: woraus der Bot zitiert'),
} as const satisfies Localised;

export const PULL_THIS_QUOTE = {
  en: said('Pull this quote', ''),
  fr: said('Retirer cette citation', ''),
  ru: said('Убрать эту цитату', ''),
  es: said('Retirar esta cita', ''),
  de: said('Dieses Zitat zurückziehen', ''),
} as const satisfies Localised;

export const SUBCOMMANDS = {
  add: {
    en: said('add', 'Add an article: a link, a file, or paste it; it is not live before you publish it'),
    fr: said(
      'ajouter',
      'Ajouter un article : lien, fichier ou texte collé ; publié seulement quand vous le dites',
    ),
    ru: said('добавить', 'Добавить статью: ссылка, файл или текст; видна только после вашей публикации'),
    es: said('añadir', 'Añadir un artículo: enlace, archivo o texto; no se ve hasta que lo publiques'),
    de: said(
      'hinzufügen',
      'Artikel hinzufügen: Link, Datei oder Text; sichtbar erst, wenn du ihn veröffentlichst',
    ),
  },
  correct: {
    en: said('correct', 'Put another text in the place of an article'),
    fr: said('corriger', 'Mettre un autre texte à la place d’un article'),
    ru: said('исправить', 'Поставить другой текст на место статьи'),
    es: said('corregir', 'Poner otro texto en lugar de un artículo'),
    de: said('korrigieren', 'Einen anderen Text an die Stelle eines Artikels setzen'),
  },
  withdraw: {
    en: said('withdraw', 'Take an article out of all answers at once'),
    fr: said('retirer', 'Retirer aussitôt un article de toutes les réponses'),
    ru: said('отозвать', 'Сразу убрать статью из всех ответов'),
    es: said('retirar', 'Quitar de inmediato un artículo de todas las respuestas'),
    de: said('zurückziehen', 'Einen Artikel sofort aus allen Antworten nehmen'),
  },
  restore: {
    en: said('restore', 'Bring a withdrawn article back'),
    fr: said('rétablir', 'Remettre un article retiré'),
    ru: said('вернуть', 'Вернуть отозванную статью'),
    es: said('restaurar', 'Recuperar un artículo retirado'),
    de: said('wiederherstellen', 'Einen zurückgezogenen Artikel zurückholen'),
  },
  list: {
    en: said('list', 'All articles, newest change first'),
    fr: said('liste', 'Tous les articles, le dernier changement d’abord'),
    ru: said('список', 'Все статьи, сначала последние изменения'),
    es: said('lista', 'Todos los artículos, primero el último cambio'),
    de: said('liste', 'Alle Artikel, letzte Änderung zuerst'),
  },
  pending: {
    en: said('pending', 'Texts that wait to be published'),
    fr: said('en-attente', 'Les textes qui attendent d’être publiés'),
    ru: said('ожидают', 'Тексты, которые ждут публикации'),
    es: said('pendientes', 'Textos que esperan ser publicados'),
    de: said('wartend', 'Texte, die auf die Veröffentlichung warten'),
  },
  history: {
    en: said('history', 'All that was done to an article'),
    fr: said('historique', 'Tout ce qui a été fait à un article'),
    ru: said('история', 'Всё, что было сделано со статьёй'),
    es: said('historial', 'Todo lo que se hizo con un artículo'),
    de: said('verlauf', 'Alles, was mit einem Artikel geschah'),
  },
  pause: {
    en: said('pause', 'Stop all answers in this server at once'),
    fr: said('pause', 'Arrêter aussitôt toutes les réponses sur ce serveur'),
    ru: said('пауза', 'Сразу остановить все ответы на этом сервере'),
    es: said('pausa', 'Parar de inmediato todas las respuestas en este servidor'),
    de: said('pause', 'Alle Antworten auf diesem Server sofort anhalten'),
  },
  resume: {
    en: said('resume', 'Let answers go on in this server'),
    fr: said('reprendre', 'Laisser reprendre les réponses sur ce serveur'),
    ru: said('продолжить', 'Снова отвечать на этом сервере'),
    es: said('reanudar', 'Seguir respondiendo en este servidor'),
    de: said('fortsetzen', 'Auf diesem Server wieder antworten'),
  },
  forum: {
    en: said('forum', 'Quote beneath new posts of a forum whose title the articles answer; off at first'),
    fr: said(
      'forum',
      'Citer sous un nouveau post de forum dont les articles répondent au titre ; d’abord désactivé',
    ),
    ru: said(
      'форум',
      'Цитировать под новым постом форума, если статьи отвечают на его заголовок; сначала выкл.',
    ),
    es: said(
      'foro',
      'Citar bajo un post nuevo de foro cuyo título responden los artículos; apagado al inicio',
    ),
    de: said(
      'forum',
      'Unter neuen Forenbeiträgen zitieren, deren Titel die Artikel beantworten; anfangs aus',
    ),
  },
} as const satisfies Readonly<Record<string, Localised>>;

export const MODERATORS = {
  group: {
    en: said('moderators', 'Who may change what the bot quotes from; for those who manage the server'),
    fr: said('modérateurs', 'Qui peut changer ce que le bot cite ; pour ceux qui gèrent le serveur'),
    ru: said('модераторы', 'Кто может менять, откуда бот цитирует; для управляющих сервером'),
    es: said('moderadores', 'Quién puede cambiar lo que el bot cita; para quienes gestionan el servidor'),
    de: said('moderatoren', 'Wer ändern darf, woraus der Bot zitiert; für die, die den Server verwalten'),
  },
  add: {
    en: said('add', 'Make a person or role a moderator'),
    fr: said('ajouter', 'Faire d’une personne ou d’un rôle un modérateur'),
    ru: said('добавить', 'Сделать человека или роль модератором'),
    es: said('añadir', 'Hacer moderador a una persona o un rol'),
    de: said('hinzufügen', 'Eine Person oder Rolle zum Moderator machen'),
  },
  remove: {
    en: said('remove', 'Take a person or role off the moderators'),
    fr: said('enlever', 'Enlever une personne ou un rôle des modérateurs'),
    ru: said('убрать', 'Убрать человека или роль из модераторов'),
    es: said('quitar', 'Quitar a una persona o un rol de los moderadores'),
    de: said('entfernen', 'Eine Person oder Rolle aus den Moderatoren nehmen'),
  },
  list: {
    en: said('list', 'Who moderates here'),
    fr: said('liste', 'Qui modère ici'),
    ru: said('список', 'Кто здесь модератор'),
    es: said('lista', 'Quién modera aquí'),
    de: said('liste', 'Wer hier moderiert'),
  },
  channel: {
    en: said('channel', 'Where it is told what moderators do; empty for nowhere'),
    fr: said('salon', 'Où dire ce que font les modérateurs ; vide pour nulle part'),
    ru: said('канал', 'Где сообщать о действиях модераторов; пусто — нигде'),
    es: said('canal', 'Dónde se cuenta lo que hacen los moderadores; vacío para ninguno'),
    de: said('kanal', 'Wo steht, was Moderatoren tun; leer für nirgends'),
  },
} as const satisfies Readonly<Record<string, Localised>>;

export const MODERATION_OPTIONS = {
  link: {
    en: said('link', 'Link to the article or feed'),
    fr: said('lien', 'Lien vers l’article ou le flux'),
    ru: said('ссылка', 'Ссылка на статью или ленту'),
    es: said('enlace', 'Enlace al artículo o al canal de noticias'),
    de: said('link', 'Link zum Artikel oder Feed'),
  },
  file: {
    en: said('file', 'Text, Markdown, HTML, PDF or DOCX'),
    fr: said('fichier', 'Texte, Markdown, HTML, PDF ou DOCX'),
    ru: said('файл', 'Текст, Markdown, HTML, PDF или DOCX'),
    es: said('archivo', 'Texto, Markdown, HTML, PDF o DOCX'),
    de: said('datei', 'Text, Markdown, HTML, PDF oder DOCX'),
  },
  article: {
    en: said('article', 'The id, as the list shows it'),
    fr: said('article', 'L’identifiant que montre la liste'),
    ru: said('статья', 'Идентификатор, как в списке'),
    es: said('artículo', 'El identificador que muestra la lista'),
    de: said('artikel', 'Die Kennung, wie die Liste sie zeigt'),
  },
  why: {
    en: said('why', 'Shown beneath the struck quote'),
    fr: said('raison', 'Affichée sous la citation barrée'),
    ru: said('причина', 'Видна под зачёркнутой цитатой'),
    es: said('motivo', 'Se muestra bajo la cita tachada'),
    de: said('grund', 'Steht unter dem gestrichenen Zitat'),
  },
  who: {
    en: said('who', 'A person or a role'),
    fr: said('qui', 'Une personne ou un rôle'),
    ru: said('кто', 'Человек или роль'),
    es: said('quién', 'Una persona o un rol'),
    de: said('wer', 'Eine Person oder eine Rolle'),
  },
  channel: {
    en: said('channel', 'A channel that moderators alone can read'),
    fr: said('salon', 'Un salon que seuls les modérateurs peuvent lire'),
    ru: said('канал', 'Канал, который читают только модераторы'),
    es: said('canal', 'Un canal que solo los moderadores pueden leer'),
    de: said('kanal', 'Ein Kanal, den nur Moderatoren lesen können'),
  },
  forum: {
    en: said('forum', 'A forum of this server'),
    fr: said('forum', 'Un forum de ce serveur'),
    ru: said('форум', 'Форум этого сервера'),
    es: said('foro', 'Un foro de este servidor'),
    de: said('forum', 'Ein Forum dieses Servers'),
  },
  on: {
    en: said('on', 'On or off'),
    fr: said('actif', 'Activé ou non'),
    ru: said('вкл', 'Включено или нет'),
    es: said('activo', 'Activado o no'),
    de: said('an', 'An oder aus'),
  },
} as const satisfies Readonly<Record<string, Localised>>;
