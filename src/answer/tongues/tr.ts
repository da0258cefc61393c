import { createTongue } from './tongue.ts';

/** Turkish. */
export const turkish = createTongue({
  lang: 'tr',
  asking: [
    ['kimdir', 'definition'],
    ['kaç yaşında', 'age'],
    ['kaç', 'count'],
    ['kim|kimi|kime|kimler|kimin', 'person'],
    ['ne zaman|saat kaçta|hangi gün|hangi tarihte|ne zamana kadar|ne zamandan', 'time'],
    ['nerede|nereye|nereden|neresi|hangi şehirde', 'place'],
    ['neden|niçin|niye', 'cause'],
    ['nasıl', 'manner'],
    ['ne|nedir|neyi|hangi', 'thing'],
  ],
  yesNo: 'mı mi mu mü mıdır midir',
  light: 'ne zaman var yok ki da de mı mi mu mü dir oldu olan bir kadar',
  people: 'kişi kişiler kişinin insan',
  numbers: `sıfır bir iki üç dört beş altı yedi sekiz dokuz on yirmi otuz kırk elli altmış yetmiş seksen doksan yüz yüzlerce bin
binlerce milyon milyar onlarca düzine`,
  thingStarts: `inek at= atlar= köpek koyun hayvan ev= evler bina okul araba araç kamyon otobüs tren uçak köy şehir ilçe mahalle lira dolar euro yüzde
saat dakika gün hafta ay= aylar= yıl ton litre kilomet metre hektar`,
  speechStarts: 'söyle dedi açıkla belirt bildir ifade aktar göre= vurgula ekledi yazdı duyur',
  roleStarts: `başkan vali bakan cumhurbaşkan başbakan müdür şef savcı hakim yargıç doktor cerrah sözcü milletvekil senatör general
albay yüzbaşı komutan kral kraliçe büyükelçi avukat gazeteci profesör yazar sahib kurucu lider sekreter kaymakam mühendis genel`,
  bodyStarts:
    'polis jandarma ordu asker itfaiye kurtarma hükümet meclis mahkeme savcılık yetkili bakanlık göstericiler işçi şirket',
  causeStarts: 'neden yüzünden çünkü dolayı sonucu sebep sebeb ötürü',
  placeWords: '',
  timeStarts: `pazartesi salı çarşamba perşembe cuma cumartesi pazar ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim
kasım aralık dün bugün yarın sabah akşam gece öğle saat`,
  kinStarts:
    'kardeş oğl kızı eşi karısı kocası baba anne abla ağabey amca dayı teyze yeğen aile avukat şoför yardımcı koruma',
  unsureStarts: 'belki neredeyse eğer kalsın olabil ölebil planl tehdit iddia tatbikat endişe korku',
  victims: 'ölenler ölenlerin ölüler yaralılar yaralıların yaralıları yaralılara ölenleri ölenlere',
  denying: 'değil yok hiç ne',
  passives: '',
  doingEnds: 'ladı ledi ttı tti ttu ttü',
  same: [
    'öldü öldüler ölen ölenler ölü öldürüldü öldürülen hayatını kaybetti yaşamını yitirdi',
    'yaralandı yaralanan yaralı yaralılar',
    'tutuklandı tutuklu gözaltına',
  ],
  states: [
    'açık açıldı kapalı kapatıldı kapandı',
    'alındı alınmadı',
    'tutuklandı tutuklanmadı',
    'öldü ölmedi',
  ],
  pronouns: 'o onlar onun onu ona ondan onların onları onlara kendisi kendisini',
  openers:
    'bu bunlar bunun bunu şu ancak ama fakat ayrıca böylece orada sonra ardından ikisi diğerleri bazıları',
  joining: 've ama fakat',
  afterEmpty: '',
  and: 've ama',
});
