import { HIGH_MMOL_L } from '../../numbers.ts'
import { either, type RedFlags } from '../../pack.ts'

const CANNOT = 'boleh|dapat|mampu|leh'
const NOT = 'tak|tidak|x|tk|tiada|xleh|xboleh|tdk|gak'
const BELLY = 'perut|abdomen'
const VERY = 'teruk|kuat|sangat|amat|melampau|dahsyat'

/** Malay words for bleeding, the belly, pregnancy, poison, the mind, violence and the spine. */
export const other: RedFlags = {
  'vomiting-blood': ['muntah|muntahkan|termuntah ~2 darah|berdarah'],
  'black-stool': ['najis|tahi|berak ~2 hitam', 'buang ~1 air ~2 hitam'],
  'heavy-rectal-bleeding': ['banyak darah ~4 najis|dubur|berak|tahi', 'darah ~1 banyak ~4 najis|dubur|berak'],
  'bleeding-heavy': [
    'bleeding ~1 banyak|teruk|lebat',
    'darah|berdarah|pendarahan|perdarahan ~2 banyak|teruk|memancut|tak|deras|mencurah',
    'banyak ~1 darah',
    'tumpah darah',
    'darah ~1 memancut|keluar ~1 banyak',
  ],
  'bleeding-wont-stop': [
    'darah|berdarah|pendarahan ~4 tak|tidak|x ~2 berhenti|henti|stop',
    'tak|tidak ~2 boleh|dapat ~1 hentikan|berhentikan ~1 darah|pendarahan',
  ],
  haemoptysis: ['batuk|kahak ~2 darah|berdarah'],
  'head-injury': [
    'kepala ~3 terhantuk|cedera|dihentak|dipukul|kena|luka|terhentak',
    'terhantuk|terhentak|cedera|jatuh|hentakan ~4 kepala',
  ],
  'knocked-out': ['jatuh|terhantuk|kemalangan ~5 pengsan|sedar', 'pengsan ~4 terhantuk|jatuh ~3 kepala'],
  'penetrating-injury': ['ditikam|tertikam|ditetak|tikaman', 'kena tikam', 'ditembak|tembakan'],
  anticoagulant: ['cair|pencair darah', 'warfarin|rivaroxaban|apixaban'],
  'severe-abdominal-pain': [
    'perut ~5 sakit gila|sangat|teruk|kuat',
    `sakit ~1 ${BELLY} ~2 ${VERY}`,
    `${BELLY} ~2 sakit ~2 ${VERY}`,
    `sangat|amat|teruk ~1 sakit ~1 ${BELLY}`,
  ],
  'rigid-abdomen': ['perut ~2 keras|kejang|tegang ~1 macam? ~1 papan?'],
  'abdominal-pain': ['perut ~6 sakit', 'sakit|senak|pedih ~1 perut', 'perut ~2 sakit|senak|pedih|memulas'],
  'testicular-pain': [
    'sakit ~3 testis|buah|telur|zakar|testikel',
    'testis|testikel|zakar ~3 sakit|bengkak',
    'buah zakar ~3 sakit|bengkak',
  ],
  'heavy-vaginal-bleeding': [
    'hamil|mengandung|pregnant|kandungan ~6 bleeding|turun|tumpah ~2 banyak|teruk|lebat',
    'hamil|mengandung|kandungan ~6 darah|berdarah|pendarahan|turun ~2 banyak|teruk',
    'banyak darah ~5 hamil|mengandung|faraj',
    'tuala|pad ~4 setiap|satu jam',
  ],
  'vaginal-bleeding': [
    'hamil|mengandung|pregnant ~6 bleeding|darah|berdarah',
    'hamil|mengandung|kandungan ~7 darah|berdarah|pendarahan',
    'darah|berdarah|pendarahan ~3 faraj|vagina',
    'berdarah|pendarahan ~5 hamil|mengandung',
    'turun darah',
  ],
  'reduced-fetal-movement': [
    'bayi|baby|janin|anak|kandungan ~4 tak|tidak|kurang|jarang|x|tiada ~2 bergerak|gerak|gerakan|menendang|tendang',
    'tak|tidak|kurang ~2 rasa ~2 bayi|baby|gerakan|tendangan|janin',
    'gerakan ~2 bayi|baby|janin ~2 kurang|tiada|berkurang',
  ],
  'baby-coming': [
    'kepala ~2 bayi|baby ~3 keluar|nampak',
    'bayi|baby ~2 keluar',
    'nak|hendak|mahu ~1 bersalin|beranak ~2 sekarang',
    'rasa ~2 nak|hendak ~1 meneran|teran',
  ],
  'waters-broken': ['ketuban ~2 pecah', 'pecah ~1 air|ketuban'],
  'upper-abdominal-pain': ['sakit ~2 ulu hati', 'ulu hati ~2 sakit|pedih'],
  'missed-period': [
    'lewat|lambat ~2 haid|period',
    'tak|belum|tidak ~2 haid|period',
    'tak|belum|tidak datang bulan|haid',
  ],
  'positive-pregnancy-test': ['ujian|upt|test ~3 positif', 'positif ~2 hamil|mengandung'],
  'foot-dead': ['jari|ibu|kaki|tumit ~4 hitam|hitamnya|reput|busuk'],
  diabetes: ['kencing manis', 'diabetes|diabetik'],
  insulin: ['insulin'],
  'low-glucose-said': ['gula ~2 rendah|turun|jatuh|low', 'hipoglisemia|hipo'],
  'high-glucose-said': [`gula ~4 ${HIGH_MMOL_L}`, 'gula ~2 tinggi|naik|melambung'],
  overdose: [
    'telan|makan|tertelan|menelan|minum ~1 sebotol|botol|papan|paket|segenggam ~2 pil|ubat|panadol|tablet|paracetamol',
    'telan|makan|tertelan|menelan|ambil|minum ~3 banyak|semua|sebotol|sepapan|berpuluh|segenggam|terlalu ~4 pil|ubat|panadol|tablet|paracetamol|biji',
    '# ~1 biji ~2 pil|ubat|panadol|tablet',
    'terlebih|berlebihan ~1 dos|ubat',
    'overdos|overdose|overdosed',
    'telan|makan|ambil ~1 # ~2 pil|biji|panadol|tablet|paracetamol|ubat',
  ],
  'poison-ingestion': [
    'minum|terminum|telan|tertelan|termakan ~3 racun|peluntur|clorox|sabun|asid|petrol|minyak|pencuci|serangga|tikus',
  ],
  'child-took-medicine': ['anak|budak|bayi|baby ~4 makan|telan|tertelan|termakan|minum ~3 ubat|pil|panadol|tablet'],
  'swallowed-battery': ['telan|tertelan|termakan|menelan ~3 bateri'],
  'co-alarm': ['karbon monoksida', 'alarm|penggera ~3 karbon|gas'],
  'chemical-in-eye': [
    'asid|peluntur|clorox|kimia|simen|kapur|sabun|pencuci ~5 mata',
    'mata ~4 asid|peluntur|clorox|kimia|kapur',
  ],
  'burn-serious': [
    'muka|wajah|badan|mata ~2 melecur|terbakar|melepuh',
    'melecur|melepuh|terbakar ~3 minyak|air|api|muka',
    'luka bakar ~3 teruk|muka|besar|dalam',
    'disimbah|tersimbah|terkena ~2 air|minyak ~1 panas|mendidih',
    'melecur|terbakar ~3 muka|teruk|besar|badan',
  ],
  'electric-shock': ['renjatan ~1 elektrik', 'terkena|kena|direnjat ~2 elektrik|karan|arus'],
  submersion: ['lemas ~4 air|kolam|sungai|laut|pantai', 'hampir lemas', 'tenggelam'],
  'heat-exposure': ['strok haba', 'ditinggalkan ~3 kereta ~3 panas'],
  'throat-closing': ['tekak|kerongkong|leher|halkum ~3 tutup|tertutup|sempit|menyempit|ketat|sumbat|tersumbat'],
  'allergen-exposure': [
    'lepas|makan|mkn|ambil|telan ~2 antibiotik|antibiotic|penicillin|amoxicillin|ibuprofen|ponstan|aspirin',
  ],
  confusion: ['x|tak|tidak ~1 kenal ~1 org|orang|saya|sy|anak|kami', 'x|tak|tidak ~1 tau|tahu ~1 kat|di ~1 mana'],
  'sudden-change': [
    'tiba|tiba2|tetiba ~1 x|tak|tidak kenal|cam|ingat',
    ...either('tiba|tiba2|tetiba|mengejut', 5, 'kenal|cam|merepek|keliru|mana'),
  ],
  'suicidal-thoughts': [
    'bunuh diri ~3 fikir|fikiran|terfikir|pernah',
    'fikir|fikiran|terfikir|rasa ~3 bunuh|mati ~1 diri?',
    'nak|mahu|ingin|rasa ~2 mati|lenyap',
    'saya|aku|sy|rasa ~1 nak|mahu|ingin hilang',
    'tak|tidak|taknak|x ~2 nak|mahu|ingin|sanggup ~1 hidup',
    'lebih baik ~2 mati',
    'lebih baik|senang|bahagia tanpa|takde|xde|tiada saya|aku',
    'mati ~1 lagi|lebih ~1 baik|bagus|senang',
    'baik mati',
    'taknak hidup',
  ],
  'suicidal-intent': [
    'nak|mahu|akan|ingin|mau|hendak ~1 bunuh|membunuh ~1 diri',
    'tamatkan|akhiri|menamatkan ~1 nyawa|hidup|riwayat',
    'bunuh diri ~2 malam|sekarang|hari|esok',
    'gantung|menggantung diri',
    'terjun ~2 bangunan|jambatan',
    'nak mati ~2 malam|sekarang',
  ],
  'suicide-plan': [
    'pil|ubat|pisau|tali|racun ~3 tangan|sedia|depan|dah|sebelah',
    'rancang|rancangan|plan ~3 bunuh|mati',
    'surat|nota ~1 selamat|terakhir|bunuh ~1 tinggal?',
  ],
  'suicide-attempt': [
    'cuba|mencuba|percubaan|telah ~1 bunuh|membunuh diri',
    'kelar|mengelar ~3 tangan|pergelangan|nadi',
    'potong ~2 urat|nadi',
  ],
  'self-harm': ['cederakan|mencederakan|kelar|toreh|menoreh ~1 diri|tangan|lengan|tgn|pergelangan'],
  'harm-intent': [
    'nak|akan|mahu|ingin|mau ~1 bunuh|tikam|membunuh|menikam ~1 dia|suami|isteri|mereka|orang|jiran|seseorang|bos',
  ],
  'command-voices': ['suara ~4 suruh|menyuruh|arah|kata|perintah|mengarah ~3 bunuh|mati|cedera|cederakan'],
  'hearing-voices': ['dengar|mendengar|terdengar ~1 suara'],
  'partner-violence': [
    'suami|isteri|pasangan|teman|boyfriend|tunang|kekasih|bekas ~4 pukul|memukul|belasah|dera|ugut|mendera|tampar|terajang|mengugut',
    'dipukul|didera|dibelasah|diugut ~2 suami|pasangan|boyfriend|tunang|kekasih',
  ],
  'danger-now': ['nak|akan|mahu ~1 bunuh ~1 saya|kami|aku', 'ugut|mengugut ~3 bunuh'],
  strangulation: ['cekik|mencekik|dicekik|mencekak ~2 saya|leher|dia?'],
  'sexual-assault': [
    'dirogol|rogol|merogol|diliwat',
    'serangan seksual',
    'cabul|dicabul|dicabuli',
    'raba|meraba|diraba ~2 saya|sy|aku|badan|dada|kemaluan|malam|malam2|peha',
  ],
  'child-abuse': [
    'pukul|dera|mendera|memukul|belasah|cabul ~2 anak|budak|bayi',
    'anak|budak|bayi ~2 didera|dipukul|dicabul',
  ],
  'saddle-numbness': ['kebas ~4 kemaluan|punggung|kelangkang|dubur|celah', 'kemaluan|punggung|kelangkang ~2 kebas'],
  'bladder-bowel-loss': [
    `${NOT} ~2 ${CANNOT}|dapat ~2 kawal|tahan|kencing|mengawal`,
    'terkencing|terberak',
    'hilang kawalan ~2 kencing|najis|pundi',
  ],
  'back-pain': ['sakit ~1 belakang|pinggang', 'pinggang|belakang ~1 sakit'],
  'leg-weakness': ['kaki ~3 lemah|kebas|lumpuh', `kaki ~2 ${NOT} ~2 gerak|bergerak|berjalan|digerakkan`],
  'one-leg-swelling': ['kaki|betis ~2 bengkak', 'bengkak ~2 kaki|betis'],
  chemotherapy: ['kemoterapi|kemo'],
  'weapon-present': ['dengan|bawa|pegang|ada|acu ~1 pisau|parang|pistol|senjata'],
  'cord-visible': ['tali pusat ~3 keluar|nampak|terkeluar'],
}
