import { joined, type LanguagePack } from '../../pack.ts'
import { acute } from './acute.ts'
import { chat } from './chat.ts'
import { chatMore } from './chat-more.ts'
import { latin } from './latin.ts'
import { latinMore } from './latin-more.ts'
import { other } from './other.ts'
import { told } from './told.ts'

/** Persian, written and spoken forms, and as it is typed in Latin letters. */
export const fa: LanguagePack = {
  language: 'fa',
  gapStops: 'خودم خودمو نه بدون نیست ندارم ندارد نداره ولی اما هیچ',
  units: {
    hour: 'ساعت ساعته',
    day: 'روز روزه روزشه ruz rooz ruze rooze',
    week: 'هفته هفتگی هفته‌ای هفته‌ام هفتشه hafte hafteash hafteyi hafteshe',
    month: 'ماه ماهه ماهه‌ام ماهگی ماهشه ماهمه ماهش mah mahe maheshe mahshe mahashe mahame mahegi',
    year: 'سال ساله ساله‌ام سالشه سالمه sal sale',
  },
  numbers: {
    یک: 1,
    دو: 2,
    سه: 3,
    چهار: 4,
    پنج: 5,
    شش: 6,
    شیش: 6,
    هفت: 7,
    هشت: 8,
    نه: 9,
    ده: 10,
    بیست: 20,
    سی: 30,
    yek: 1,
    ye: 1,
    chahar: 4,
    panj: 5,
    shish: 6,
    haft: 7,
    hasht: 8,
    noh: 9,
    dah: 10,
  },
  answers: {
    yes: ['بله', 'بلی', 'آره', 'اره', 'آری', 'کمی', 'گاهی', 'خیلی', 'درسته', 'bale', 'are', 'areh'],
    no: ['نه', 'خیر', 'نخیر', 'اصلا', 'ندارم', 'نیست', 'na', 'kheir'],
    unsure: [
      'نمیدانم',
      'نمی‌دانم',
      'نمیدونم',
      'نمی دانم',
      'نمی دونم',
      'شاید',
      'مطمئن نیستم',
      'ممکنه',
      'nemidoonam',
      'nemidunam',
      'shayad',
    ],
  },
  redFlags: joined(acute, other, chat, chatMore, latin, latinMore, told),
  cues: {
    'negate-after': [
      'نیفتاده|نیفتاد|نرفته|نبوده|نیاوردم|نیاورد|نیاورده|نگرفتم|نگرفت|نگرفته|ندادم|نداده|نزدم|نزده|نریخته|نشکسته|نکشیدم|نخورده|نخوردم|نخورد|ندیدم|ندیده|نمیشه|نیومده',
      'ندارم|ندارد|نداره|نداریم|نیست|نبود|نداشتم|نداشت|نیستم|نشده|نکردم|نمیکنه|نمیکنم|نشدم|ندارن|نمیخوام|نمی‌خواهم|نمیخواهم|نمی‌کنم|نمی‌کند',
      'nadaram|nadare|nadarad|nist|nadasht|nadashtam|nemikham|nadarim|naboode|nashode|nakardam|nemikone|nemikonad|nemigire|nayavordam',
    ],
    'negate-before': ['بدون|هیچ|نه', 'bedoone|hich'],
    terminate: ['ولی|اما|لیکن', 'دارم|دارد|داره|هست|است|میکنه|شده', 'vali|ama', 'daram|dare'],
    'never-again': ['دیگه|دیگر ~1 نداشته|نداشتم|نکرده|نکردم|نشده|نگرفته', 'تکرار نشد|نشده'],
    past: [
      'پارسال|قدیم|بچگی|کودکی',
      'سال|ماه ~1 گذشته|پیش|قبل',
      'وقتی ~2 بچه|بچه|کوچک|جوان|کودک',
      'سابقه',
      'بچه ~1 بودم|بود',
      'bache|kochik|koochik|kuchik ~1 boodam|budam|bood|bud',
      'parsal|bachegi|bachegiam|ghablan|ghadim',
      'sal|mah ~1 pish|gozashte|ghabl',
    ],
    ago: ['پیش|قبل|pish|ghabl'],
    now: [
      'alan|emrooz|emruz|emshab|yeho|yehu|hala',
      'الان|الآن|اکنون|امروز|امشب|ناگهان|یهو|همین|فعلا|حالا',
      'از ~1 صبح|دیروز|دیشب|دیروز',
    ],
    heredity: [
      'ارثی|ارثیه|ژنتیکی|ژنتیک|ارث|موروثی',
      'پیشگیری|جلوگیری|چکاپ',
      'منم|من ~2 بگیرم|مبتلا',
      'سابقه ~2 خانواده|خانوادگی|خانوادم',
      'تو|توی|در خانواده|خانوادم|خانواده‌ام|فامیل',
    ],
    'family-history': [
      'فوت ~1 کرد|کرده|شد',
      'fot|foot|fowt ~1 kard|karde|shod|shode',
      'mord|morde',
      'مرد|مرده|درگذشت',
      'داشت|داشته',
      'سابقه ~1 خانوادگی',
    ],
    relative: [
      'مادرم|پدرم|مامانم|بابام|برادرم|خواهرم|مادربزرگم|پدربزرگم|عمویم|خاله|عمه|دایی|خانواده|داداشم|آبجیم|مامان|بابا|پدر|مادر',
      'madaram|pedaram|mamanam|babam|baradaram|khaharam|dadasham|abjim|madarbozorgam|pedarbozorgam|amoom|khalam',
      'بابابزرگم|بابابزرگ|مامان‌بزرگم|مامانبزرگم|مامانبزرگ|آقاجون|ننم|عموم|عمم|خالم|داییم|پسرعموم|دخترخالم',
    ],
    other: [
      'شوهرم|همسرم|زنم|خانمم|دوستم|همسایه|همسایمون|همسایم|همکارم|نامزدم|خانومم|آقایی|خانمی|یکی|shoharam|hamsaram|zanam|dustam|doostam|hamsaye',
    ],
    child: ['پسرم|دخترم|بچه‌ام|بچم|فرزندم|کودکم|بچه|کودک', 'pesaram|dokhtaram|bacham|bachem|bache|bachash'],
    baby: ['نوزاد|نوزادم|شیرخوار|شیرخوارم|نی‌نی|نوزادی', 'nozad|nozadam|baby|nini|ninim|shirkhar'],
    self: ['بگیرم|بگیریم', 'دارم|من|میکنم|نمیتوانم|نمیتونم|احساس|نمی‌توانم|daram|man'],
    pregnant: [
      'ماه ~1 پنجمم|ششمم|هفتمم|هشتمم|نهمم|پنجم|ششم|هفتم|هشتم|نهم',
      'کیسه ~1 آب|آبم',
      'باردار|حامله|بارداری|بارداریم|حاملگیم|باردارم|حامله‌ام|حاملم|bardaram|hamele|bardar|hameleam|hamelam|baardaram|bardari|barare',
    ],
    'not-pregnant': ['باردار|حامله نیستم|نیست'],
    birth: ['زایمان|زایمانم|سزارین|زاییدم'],
    hypothetical: [
      'اگه|اگر ~1 روز|روزی|زمانی|وقت',
      'age|agar ~1 ruz|rooz|ruzi|roozi',
      'علائم|نشانه|نشانه‌های|علایم ~3 چیه|چیست|چی',
      'در صورت',
      'چطور|چگونه ~3 جلوگیری|پیشگیری|تشخیص',
    ],
    fiction: [
      'فیلم|سریال|رمان|کتاب ~1 دیدم|خوندم|خواندم|دیدیم که',
      'در|توی|تو فیلم|سریال|رمان|داستان|کتاب|بازی',
      'tooye|to|dar film|serial',
    ],
    resolved: [
      'الان|الآن|حالا|فعلا|دیگه ~2 خوبم|خوبه|خوب|سالمم|سالم|بهترم|بهتره',
      'درمان|خوب ~1 شد|شدم|شده',
      'دیگه|دیگر ~2 نداشتم|نداشته|نشده|نکردم|ندارم',
      'دیگه|دیگر ~3 ندارم|ندارد|نیست|نداره',
      'دیگه|دیگر|الان ~1 نه|خبری',
      'dige ~3 nadaram|nadare|nist|nemikone',
      'alan|hala|dige ~1 na|nadaram|nadare|nist|khob|khoobe',
      'alan ~2 khoobam|khubam|khoobe|khube|khub|khoob|behtaram',
      'خوب ~1 شد|شدم',
      'برطرف ~1 شد|شده',
    ],
    age: [
      'ماهشه|mahashe|maheshe|mahshe|salashe|saleshe|mahe|ساله|ماهه|هفته‌ای|سالشه|سالمه|روزه|ماهشه|سن|سنش|سنم|سالم|سالش|ام|sale|salame',
    ],
  },
}
