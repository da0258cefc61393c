import { language } from './language.ts';

export const tr = language('tr', {
  never: `dr prof doç yrd av alb gen org orgen korg tümg tuğg yb yzb bnb ütğm tğm sn bay bn müh mim op uzm öğr gör örn yy
    mah cad sok sk blv apt şti no bk krş çev haz yay ör vd.d bşk müd st`,
  beforeNumber: 'no s sf ss md bl cilt c tel kat madde',
  sometimes: `vb vs vd a.ş ltd şti inc co t.c a.b.d b.m a.b m.ö m.s jr oca şub mar nis may haz tem ağu eyl eki kas ara dk sn sa km
    mn mlr bkz yy`,
  calendar: `ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık pazartesi salı çarşamba perşembe cuma
    cumartesi pazar`,
  starters: `o bu şu onlar biz ben sen siz onun bunun şunun onların bizim burada orada şimdi bugün dün yarın ancak fakat ama ve
    veya ya de da çünkü eğer ayrıca böylece bunun sonra önce daha bazı birçok her hiç bir iki üç kim ne nerede neden
    nasıl kaç hangi evet hayır yine ise ilk son öte hiçbir kimse henüz`,
  connectors: 've veya ile için gibi kadar göre bir bu şu o da de ki ama fakat daha en çok her',
  sayings: 'dedi diyor yazdı sordu söyledi ekledi açıkladı belirtti bağırdı',
  ordinals: {
    after: `yılın ayın bu o yüzyılın`,
    before: `yüzyıl yüzyılda yüzyılın dünya kat katta gün günde günü ordu tümen tugay kolordu dönem sınıf madde maddesi sıra
      sırada tur yıl yılı yıldönümü kez olağan`,
  },
  bylines: ['yazan', 'haber', 'haberi hazırlayan', 'muhabir', 'yazar', 'çeviri', 'derleyen', 'editör'],
  credits: [
    'fotoğraf',
    'fotoğraflar',
    'foto',
    'görsel',
    'kaynak',
    'görüntü',
    'fotoğraf kaynağı',
    'kamera',
    'çizim',
    'grafik',
  ],
  captions: ['arşiv fotoğrafı', 'arşiv', 'temsili fotoğraf'],
  related: [
    'ayrıca okuyun',
    'ayrıca bakınız',
    'bunu da okuyun',
    'bunlar da ilginizi çekebilir',
    'ilginizi çekebilir',
    'ilgili haberler',
    'ilgili haber',
    'devamını oku',
    'devamını okuyun',
    'daha fazla',
    'abone olun',
    'abone ol',
    'paylaş',
    'paylaşın',
    'bizi takip edin',
    'takip edin',
    'reklam',
    'okumaya devam edin',
  ],
});
