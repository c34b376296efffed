import { either, type RedFlags } from '../../pack.ts'
import { ATE, BREATHE, CAN, CANT, CHEST, LIMB, NOT, PAIN, STRONG, SUDDEN } from './words.ts'

/** Malay as it is typed in chats. */
export const chat: RedFlags = {
  'chest-pain': [
    ...either(`${PAIN}|hempap|himpit|tekan|ketat|berat|cengkam|sempit|sesak|mencengkam|terhimpit`, 4, CHEST),
    'pegang dada',
  ],
  'cardiac-chest-pain': [
    ...either('hempap|dihempap|dihimpit|himpit|batu|gajah|ditekan|cengkam|mencengkam|berat', 4, 'dada'),
    'dada ~8 lengan|tangan|rahang|bahu|dagu ~1 kiri?',
  ],
  'arm-pain': [`${PAIN}|kebas|lenguh ~3 lengan|tangan|bahu`],
  sweating: ['berpeluh|peluh|berkeringat|keringat|basah lencun'],
  'sudden-breathlessness': [
    ...either(SUDDEN, 3, 'semput|sesak|mengah|tercungap|lelah'),
    `${SUDDEN} ~3 susah|payah|sukar ~2 ${BREATHE}`,
    `${SUDDEN} ~3 ${NOT} ~2 ${CAN} ~2 ${BREATHE}`,
  ],
  breathlessness: [
    `sesak|semput|susah|payah|sukar|pendek|sempit|berat|laju ~2 ${BREATHE}`,
    `${BREATHE} ~2 sesak|pendek|sempit|berat|laju|susah|semput|putus`,
    'semput|mengah|termengah|tercungap|lelah|sesak',
  ],
  'cannot-breathe': [
    `${NOT} ~2 ${CAN} ~2 ${BREATHE}`,
    `${CANT} ~2 ${BREATHE}`,
    `${BREATHE} ~2 ${NOT} ~1 ${CAN}|lepas|sampai`,
    'lemas ~3 nafas|rasa',
    'tercungap cungap?',
  ],
  'pleuritic-pain': [
    `${PAIN} ~4 bila|masa|ketika|kalau ~1 tarik|nafas|bernafas|batuk`,
    `tarik|bila ~1 nafas ~3 ${PAIN}`,
  ],
  'recent-surgery': [
    'lepas|selepas|baru ~2 operate|operation|pembedahan|bedah|operasi|bersalin|surgery|czer',
    'operate|operation|pembedahan|operasi|surgery ~4 minggu|hari|bulan ~1 lepas|lalu',
  ],
  'cannot-speak-sentences': [
    `${NOT} ~1 ${CAN} ~1 cakap|bercakap|habiskan ~3 habis|ayat|sepatah|penuh`,
    `${CANT} ~1 cakap|bercakap ~4 ayat|habis|sepatah`,
    'cakap|bercakap ~3 putus|sepatah',
  ],
  'inhaler-not-helping': [
    'inhaler|sedut|pam|ventolin|neb|salbutamol|ubat sedut ~6 tak|tidak|x|tk ~2 lega|jalan|elok|kurang|berkesan|okay|ok|membantu|hilang|makan',
  ],
  'fast-breathing': [`${BREATHE} ~2 laju|cepat|kencang`, 'laju|cepat ~1 nafas'],
  'deep-breathing': [`${BREATHE} ~2 dalam`],
  apnoea: [`${BREATHE} ~3 berhenti|terhenti|stop ~5 saat|sekejap|kejap`, 'berhenti ~1 nafas|bernafas'],
  'chest-recession': ['dada|rusuk|perut ~3 tertarik|masuk|cengkung|kembang|dalam ~3 nafas'],
  'breathing-stopped': [
    'tak|tidak|x|xde|takde nafas|bernafas|bernapas|bernyawa',
    'tak|tidak|x|dah nampak|macam|mcm|rasa|lagi|berhenti|stop ~1 nafas|bernafas|bernyawa',
    'dah|sudah tak|x ~1 nafas|bernafas|bernyawa',
    'berhenti|stop ~1 nafas|bernafas',
    'nafas ~1 dah? takde|xde|berhenti|hilang|stop',
  ],
  unresponsive: [
    'tak|tidak|x|tk ~2 (sedar|sedarkan|respon|respond|menyahut|jawab|gerak|bergerak|bagi ~1 respon)',
    'pengsan ~4 tak|tidak|x|lagi|belum ~1 sedar?',
    'koma',
  ],
  'not-waking': [
    'kejut|kejutkan|dikejut|gerak|panggil ~4 tak|tidak|x|xnak|taknak|tanak ~2 bangun|sedar|jaga|menyahut|jawab',
    'tak|tidak|x|xnak|taknak ~2 bangun|terjaga|sedar ~1 bangun?',
  ],
  drowsy: [
    'mengantuk|lesu|lemah|layu|letih|lembik|mamai|khayal|tidur ~1 je|sangat|sgt|teruk|memanjang|saja',
    'susah|payah ~2 kejut|bangun',
    'mamai|layu',
  ],
  drowsiness: ['mamai|mengantuk|layu|lesu', 'asyik tidur'],
  choking: [
    'tercekik|tersedak|tercekek|tersangkut|melekat|sangkut|lekat ~4 tekak|guli|gula|nasi|tulang|biskut|daging|anggur|duit|syiling|kerongkong|makanan|nestum|jeli|jelly|rambutan|biji',
    'tercekik',
  ],
  'face-droop': [
    ...either(
      'senget|herot|herut|jatuh|turun|lumpuh|condong|layu|mencong|pelot|perot',
      3,
      'mulut|muka|bibir|wajah|senyum|mata',
    ),
  ],
  'speech-difficulty': [
    'cari|hilang perkataan|kata',

    'cakap|bercakap|percakapan|kata|lidah|ckp ~3 pelat|pelo|berterabur|merapu|jelas|faham|keras|tersangkut|berbelit|tunggang',
    `${NOT} ~1 ${CAN} ~1 cakap|bercakap|ckp`,
    `${CANT} ~1 cakap|bercakap|ckp`,
    'tak|tidak|x ~1 faham|paham ~2 apa ~3 cakap|sebut|ckp',
    'pelat|pelo',
  ],
  'weakness-one-side': [
    `${LIMB} ~2 kanan|kiri|kanannya|kirinya|sebelah ~4 lemah|kebas|lumpuh|layu`,
    `${LIMB} ~2 kanan|kiri|kanannya|kirinya|sebelah ~4 ${NOT} ~2 ${CAN}|gerak|angkat|rasa`,
    `${LIMB} ~3 tiba|tetiba|tiba2|terus ~3 lemah|kebas|lumpuh|berat|tak`,
    '(lemah|kebas|lumpuh|hilang tenaga) ~2 sebelah|separuh',
    `${NOT}|${CANT} ~2 angkat|gerak|gerakkan|genggam ~2 ${LIMB}`,
    'barang|cawan|telefon ~3 jatuh|terlepas ~3 tangan',
    `${LIMB} ~2 kanan|kiri ~3 tiba|lemah`,
  ],
  'vision-loss': [
    'mata ~4 tak|tidak|x|tk ~1 nampak|nampk|boleh',
    'mata|pandangan|penglihatan ~4 gelap|hilang|hitam|buta',
    'tak|tidak|x ~1 nampak ~3 mata|apa|langsung|sebelah',
    'buta ~2 mata|sebelah|tiba',
  ],
  'thunderclap-headache': [
    ...either(SUDDEN, 5, `${PAIN} ~1 kepala`),
    `kepala ~3 ${PAIN} ~3 paling|pecah|meletup|mengejut`,
    `${PAIN} ~1 kepala ~6 paling|pecah|meletup|petir|guruh|seumur|pernah|kilat`,
    'paling ~2 sakit ~2 kepala',
    'kepala ~3 meletup|pecah|kena ketuk|tukul',
  ],
  'severe-headache': [`${PAIN}|pening ~1 kepala ~3 ${STRONG}`, `kepala ~2 ${PAIN} ~2 ${STRONG}`],
  'neck-stiffness': [
    ...either('keras|kaku|tegang|kejang|cramp', 3, 'leher|tengkuk'),
    `leher|tengkuk ~3 ${NOT}|${CANT} ~2 tunduk|pusing|gerak|bengkok`,
  ],
  photophobia: [
    'cahaya|lampu|silau|terang ~3 takut|sakit|tahan|pedih|mata|marah|suka',
    'takut|benci|tahan|silau|sensitif ~2 cahaya|lampu|terang',
  ],
  'mottled-skin': ['kulit ~3 belang|bertompok|kebiruan|kelabu|berbelang|marmar'],
  rigors: ['menggigil|gigil|mengigil|seram|menggeletar|ketar|terketar'],
  confusion: [
    'merepek|melalut|merapu|meracau|mengarut|ngigau|mengigau',

    'meracau|merapu|mengarut|mamai|keliru|celaru|kelam|bingung|nyanyuk ~2 tiba?',
    'tak|tidak|x ~2 kenal|tahu|ingat|cam ~3 orang|mana|saya|anak|siapa|keluarga|sapa|kami',
  ],
  'feels-like-dying': ['rasa|macam ~2 nak mati|mampus'],
  'no-urine-day': ['tak|tidak|x|belum ~2 kencing ~4 semalam|pagi|jam|hari|langsung'],
  'tongue-throat-swelling': [...either('bengkak|membengkak|kembang', 3, 'lidah|tekak|kerongkong')],
  'lip-swelling': [...either('bengkak|membengkak|tebal|kembang', 3, 'bibir|mulut')],
  'facial-swelling': [...either('bengkak|membengkak|sembab', 3, 'muka|mata|wajah|kelopak')],
  'allergen-exposure': [
    `${ATE} ~3 kacang|udang|ketam|kerang|telur|ikan|sotong|susu|seafood|kiwi|gandum|coklat`,
    'sengat|disengat|tersengat|digigit|gigit ~2 lebah|tebuan|penyengat|kerengga|semut',
    'lepas|selepas ~2 makan|ambil|kena|cucuk ~2 antibiotik|ubat|ponstan|penicillin|vaksin|voltaren|panadol',
  ],
  'throat-closing': [
    ...either('sempit|tutup|tertutup|menutup|ketat|tersumbat|mengecut|tercekik', 3, 'tekak|kerongkong|leher'),
  ],
  drooling: ['air liur ~3 meleleh|banyak|keluar|jejeh|mengalir', 'meleleh ~2 liur'],
  'cannot-swallow': [`${NOT} ~1 ${CAN} ~2 telan|menelan`, `${CANT} ~1 telan`],
  'muffled-voice': ['suara ~2 sengau|lain|tersekat|sangkut|serak|pelik'],
  'noisy-breathing-in': [`${BREATHE} ~3 bunyi|berbunyi|berdengkur|bising`, 'bunyi ~3 tarik|nafas ~1 nafas?'],
  'barking-cough': ['batuk ~3 anjing|menyalak|salak'],
  'non-blanching-rash': [
    'bintik|ruam|tompok|lebam ~8 tekan|ditekan|picit|gelas ~3 tak|tidak|x ~1 hilang|pudar|padam',
    'bintik|ruam|tompok ~5 tak|tidak|x ~1 hilang|pudar ~3 tekan|picit|ditekan',
  ],
  'purple-rash': [...either('bintik|ruam|tompok|lebam|bintik2|titik', 3, 'ungu|purple|kebiruan|hitam')],
  fever: ['demam|panas badan|suhu|badan panas', 'baby|bayi|anak ~8 38*|39*|40*|41*'],
  'not-feeding': [
    `${NOT}|xnak ~2 menyusu|minum|makan|hisap|menetek|susu ~1 susu?`,
    'enggan|tolak|tolak|malas ~2 menyusu|susu|minum',
  ],
  floppy: ['lembik|longlai|lemah|terkulai|layu ~2 badan?'],
  'weak-cry': ['menangis|nangis|tangis ~2 lemah|perlahan', 'merengek lemah|perlahan', 'mengerang'],
  grunting: ['mengerang|merengus|erang'],
  'rapidly-spreading-skin': [
    'merah|bengkak|kemerahan|jangkitan|luka|lebam ~5 merebak|naik|membesar|makin|menular ~3 cepat|laju|jam|besar|atas',
    'merebak ~2 cepat|laju',
  ],
  'pain-out-of-proportion': [`${PAIN} ~2 teruk|gila|sangat|melampau ~6 luka|kulit|bengkak|merah`],
  'tissue-necrosis': ['kulit|luka|isi ~4 hitam|busuk|mati|melepuh|gelembung', 'gangren|reput'],
  'joint-swollen': [...either('bengkak|merah|panas', 3, 'lutut|siku|sendi|lali|pinggul|bahu|pergelangan')],
  'joint-cant-move': [`lutut|siku|sendi|kaki|pinggul ~4 ${NOT}|${CANT} ~2 bengkok|gerak|lipat|pijak|jalan|berdiri`],
  'eye-socket-swelling': [...either('bengkak|tertutup|sembab|merah', 3, 'mata|kelopak')],
  'eye-bulging': ['mata ~2 terjojol|terkeluar|tersembul|timbul'],
  wheeze: ['nafas|nafasnya|dada ~2 berbunyi|bunyi|berdehit|berkeriut', 'bunyi ~2 nafas|dada'],
  hives: [
    'ruam|gatal|bintik|bintat|bengkak ~3 satu|seluruh|semua ~1 badan',
    'satu|seluruh ~1 badan ~3 ruam|gatal|bintat|bintik|merah',
  ],
  'faeculent-vomit': ['muntah ~5 najis|tahi'],
  'long-lie': ['lantai ~4 malam|semalam|jam|subuh', 'semalam|malam|jam ~4 lantai'],
  'back-pain': ['belakang|pinggang ~2 sakit|sengal|nyeri'],
}
