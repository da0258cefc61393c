import { foldIn } from '../fold.ts';

/**
 * Words that carry grammar, not matter, by language: never searched for on their own. Written by us from the closed
 * word classes (articles, pronouns, auxiliaries, prepositions, conjunctions, question words), folded as `foldIn` does.
 */
const lists: Readonly<Record<string, string>> = {
  en: `a an the this that these those there here it its itself he him his himself she her hers herself they them their
theirs themselves we us our ours ourselves you your yours yourself yourselves i me my myself one ones who whom whose
which what when where why how whether if then else than as so such of in on at by for from to into onto upon with within
without about against between among through during before after above below over under up down out off again further
and or but nor not no yet because while until although though since be is are was were been being am do does did doing
done have has had having will would shall should can could may might must ought cannot also too very just only own same
some any each every all both few more most other another either neither much many lot ever even still well
ve re ll d m s t don didn doesn isn aren wasn weren hasn haven hadn wouldn couldn shouldn ca wo
now per via let lets please tell know etc ie eg`,
  ru: `и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по только ее мне было вот от меня еще
нет о из ему теперь когда даже ну вдруг ли если уже или ни быть был него до вас нибудь опять уж вам ведь там потом себя
ничего ей может они тут где есть надо ней для мы тебя их чем была сам чтоб без будто чего раз тоже себе под будет ж тогда
кто этот того потому этого какой какая какие совсем ним здесь этом один почти мой тем чтобы нее сейчас были куда зачем
всех никогда можно при наконец два об другой хоть после над больше тот через эти нас про всего них какая много разве три
эту моя впрочем хорошо свою этой перед иногда лучше чуть том нельзя такой им более всегда конечно всю между почему
сколько это эта которые который которая которых`,
  uk: `і й та в у не що він на я з зі як а то все вона так його але да ти до ж ви за б по тільки її мені було от від мене ще
ні о із йому тепер коли навіть чи якщо вже або бути був нього вас там потім себе нічого їй може вони тут де є треба для ми
тебе їх ніж була сам без хто цей того тому цього який яка яке які це ця ці під буде тоді також про при після над через між
чому скільки`,
  fr: `le la les l un une des de du d et ou mais donc or ni car que qui quoi dont ou quand comment pourquoi quel quelle quels
quelles ce cet cette ces c il elle on nous vous ils elles je j tu me m te t se s lui leur leurs y en mon ma mes ton ta tes
son sa ses notre nos votre vos a au aux dans par pour sur sous avec sans entre vers chez est sont etait etaient ete etre
suis es sommes etes ai as a avons avez ont avait avaient eu avoir ne n pas plus si comme tout tous toute toutes meme aussi
tres qu combien`,
  de: `der die das den dem des ein eine einen einem einer eines und oder aber doch denn dass ob wenn weil als wie wo wer wen
wem wann warum was welche welcher welches welchen ich du er sie es wir ihr mich dich sich uns euch ihn ihm ihnen mein dein
sein seine seinen seinem seiner ihre ihren ihrem ihrer unser euer ist sind war waren sei bin bist hat haben hatte hatten
wird werden wurde wurden kann konnte soll sollte muss nicht kein keine auch nur noch schon sehr so zu im in an am auf aus
bei mit nach von vom zum zur uber unter vor durch fur gegen um ohne bis dies diese dieser dieses wieviel viele`,
  es: `el la los las un una unos unas lo al del de y e o u pero sino que quien quienes cual cuales cuando cuanto cuantos
cuantas donde como porque por para con sin sobre entre hasta desde en a ante bajo se me te le les nos os su sus mi mis tu
tus este esta estos estas ese esa eso esto aquel es son era eran fue fueron ser sido esta estan estaba ha han habia haber
no ni si mas muy ya tambien yo el ella ellos ellas nosotros usted ustedes`,
  tr: `ve ile bir bu şu o da de mı mi mu mü ki ne nerede neden nasıl kim kaç hangi için gibi kadar daha çok en ama veya ya ben sen
biz siz onlar olarak olan oldu ise her değil var yok sonra önce nasil kac icin cok degil once`,
  ar: `في من على إلى عن مع أن إن لا لم لن ما هل هو هي هم هذا هذه ذلك تلك التي الذي الذين كان كانت كانوا قد ثم أو و لكن كما عند بعد
قبل حتى كل بين منذ خلال غير أي كم متى أين كيف لماذا ماذا إذا حيث أيضا نحو ليس ليست تم`,
  kk: `және мен пен бен да де та те бұл ол осы сол бір не кім қашан қайда неге қалай қанша қай үшін туралы деп деген еді екен
болды болып емес бар жоқ ма ме ба бе па пе`,
};

const sets = new Map<string, ReadonlySet<string>>(
  Object.entries(lists).map(([lang, words]) => [
    lang,
    new Set(
      words
        .split(/\s/)
        .filter(Boolean)
        .map((word) => foldIn(word, lang)),
    ),
  ]),
);
const none: ReadonlySet<string> = new Set();

/** The stop words of a language (primary subtag, lower case), folded; empty for a language we have none for. */
export const stopWordsOf = (lang: string): ReadonlySet<string> => sets.get(lang) ?? none;
