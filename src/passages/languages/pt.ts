import { language } from './language.ts';

export const pt = language('pt', {
  never: `sr sra srs sras srta dr dra drs prof profa eng arq gen cel cap ten sgt alm d dom pe fr sto sta exmo exma p.ex ex vs aprox
    ed dir depto av r pç tv al art núm tel fig vol cf min dep sen gov pres des`,
  beforeNumber: 'n nº núm pág págs p pp art arts cap fig vol tel inc',
  sometimes: `etc s.a ltda cia inc co corp jr e.u.a eua u.s u.k a.c d.c jan fev mar abr mai jun jul ago set out nov dez seg ter qua qui
    sex sáb dom km min`,
  clock: 'a.m p.m',
  calendar: `janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro jan fev mar abr mai jun jul ago
    set out nov dez segunda terça quarta quinta sexta sábado domingo`,
  starters: `o a os as um uma uns umas ele ela eles elas nós eu você vocês seu sua seus suas nosso nossa este esta estes estas esse
    essa esses essas isto isso aquele ali aqui em no na nos nas de do da dos das por pelo pela para com sem sobre sob
    desde até após antes durante quando enquanto se mas e ou nem embora porque como que quem onde quanto qual também
    não sim já ninguém todos muitos vários alguns dois três depois hoje ontem amanhã além então segundo entre ao à`,
  connectors: `o a os as um uma de do da dos das em no na nos nas por pelo pela para com sem sobre até após e ou mas que quem como seu
    sua este esta é são era foi não mais muito ao à`,
  sayings: 'disse perguntou escreveu respondeu afirmou acrescentou declarou explicou gritou contou',
  bylines: ['por', 'com', 'texto de', 'da redação', 'com informações de', 'tradução de'],
  credits: [
    'foto',
    'fotos',
    'fotografia',
    'imagem',
    'crédito',
    'créditos',
    'foto de',
    'fonte',
    'ilustração',
    'divulgação',
  ],
  captions: ['foto de arquivo', 'imagem de arquivo', 'na foto'],
  related: [
    'leia também',
    'leia mais',
    'ler mais',
    'veja também',
    'saiba mais',
    'compartilhe',
    'partilhar',
    'assine',
    'inscreva-se',
    'siga-nos',
    'publicidade',
    'notícias relacionadas',
  ],
});
