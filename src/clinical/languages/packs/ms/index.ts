import { joined, type LanguagePack } from '../../pack.ts'
import { acute } from './acute.ts'
import { chat } from './chat.ts'
import { chatMore } from './chat-more.ts'
import { crisis } from './crisis.ts'
import { other } from './other.ts'
import { told } from './told.ts'

/** Malay, as written and as typed in chats; close enough to Indonesian for its commonest words. */
export const ms: LanguagePack = {
  language: 'ms',
  gapStops: 'tak tidak tiada bukan tanpa tapi tetapi tk x xde takde takda tkde xda takdak',
  units: { hour: 'jam', day: 'hari', week: 'minggu mggu', month: 'bulan bln', year: 'tahun thn' },
  numbers: {
    satu: 1,
    dua: 2,
    tiga: 3,
    empat: 4,
    lima: 5,
    enam: 6,
    tujuh: 7,
    lapan: 8,
    sembilan: 9,
    sepuluh: 10,
    setahun: 1,
    sebulan: 1,
    seminggu: 1,
  },
  answers: {
    yes: ['ada sikit', 'ya', 'ye', 'betul', 'ada', 'sedikit', 'kadang', 'sikit'],
    no: ['x ada', 'xda', 'takda', 'x', 'tidak', 'tak', 'tiada', 'takde', 'xde', 'tak ada', 'tidak ada', 'bukan'],
    unsure: [
      'x pasti',
      'x tahu',
      'xtau',
      'tak tau',
      'tak sure',
      'tidak pasti',
      'tak pasti',
      'tak tahu',
      'tidak tahu',
      'mungkin',
      'entah',
    ],
  },
  redFlags: joined(acute, other, chat, chatMore, told, crisis),
  cues: {
    'negate-before': [
      'tak|tidak|tiada|bukan|tanpa|takde|tkde|takda|xde|xda|tdk',
      'tak|tidak ~1 ada|rasa|alami|mengalami',
      'tiada|takde',
      'taknak|tanak',
      'menafikan',
    ],
    terminate: [
      'tak|tidak|x|tk|tdk hilang|surut|reda|kurang|baik|berhenti|lega|kebah',
      'buat apa',
      'tapi|tetapi|namun|cuma|kecuali',
      'saya ada|rasa',
      'sekarang',
    ],
    'never-again': ['tak|tidak|x pernah ~2 lagi|jadi', 'tak|tidak|x ~1 jadi|kena|berulang lagi'],
    past: [
      'tahun|bulan ~1 lepas|lalu',
      'masa|semasa|waktu|zaman ~2 kecil|kecik|kanak|muda|budak ~2 (saya|aku|sy)? ~1 (ada|pernah)?',
      'dahulu|dulu',
      'sejarah',
    ],
    ago: ['lalu|lepas|dulu|dahulu'],
    now: ['sekarang|kini|tadi|baru|tengah|sejak|tiba|mengejut', 'hari ini', 'malam ini|ni'],
    heredity: [
      'keturunan|genetik|diwarisi|warisan|berjangkit|warisi',
      'risiko|cegah|saringan|elak',
      'keluarga|family ~2 ramai|banyak|ada|sejarah',
      'ramai|sejarah ~2 keluarga|family',
    ],
    'family-history': [
      'meninggal ~1 sakit|strok|serangan|kanser|jantung',
      'meninggal|mati ~2 akibat|kerana|sebab',
      'pernah',
      'sejarah keluarga',
      'keluarga',
    ],
    relative: [
      'ibu|bapa|ayah|mak|abah|emak|abang|kakak|adik|nenek|datuk|atuk|makcik|pakcik|keluarga|mama|papa|bapak|atok|tok|opah|wan|tokwan|makngah|maklong|paklong',
    ],
    other: ['suami|isteri|kawan|jiran|rakan|teman|pasangan|tunang|seseorang'],
    child: ['anak|budak', 'anak saya'],
    baby: ['bayi|baby'],
    self: ['saya|aku|sy'],
    pregnant: ['kandungan|usia ~2 # minggu|bulan', 'sarat', 'ketuban', 'hamil|mengandung|pregnant'],
    'not-pregnant': ['tak|tidak hamil|mengandung'],
    birth: ['bersalin|melahirkan|beranak|pantang'],
    hypothetical: [
      'kalau|jika ~1 satu|suatu hari|masa',
      'kalau ~1 nanti',
      'lapar|penat|letih|bosan|ngantuk|mengantuk|panas ~1 nak|macam|mcm|rasa ~1 mati',
      'mati gelak|ketawa|lapar|kebosanan|bosan|kepanasan|penat',
      'apa ~1 tanda|tanda2|simptom|gejala',
      'macam|camne|bagaimana|cara ~2 elak|mengelak|cegah|mencegah|elakkan',
      'bagaimana ~3 mengelak|cegah|mencegah|kenal|mengenali',
    ],
    fiction: [
      'tengok|baca|filem|drama|cerita ~1 hero|heroin|pelakon|watak',
      'dalam filem|drama|novel|cerita|buku|permainan',
    ],
    resolved: [
      '(sekarang|skrg|kini|now|la ni) ~2 ok|okay|baik|sihat|elok|sembuh|takde|normal',
      'dah|sudah ~2 sihat|pulih|baik|elok|lega',
      'dah|sudah # tahun ~2 tak|tidak|x',
      'dah|sudah|telah ~1 hilang|baik|okay|ok|sembuh',
      'tak|tidak ~3 lagi',
    ],
    age: ['umur|berumur|berusia|usia'],
  },
}
