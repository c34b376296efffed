import { type MinimalPair, pairsOf } from '../pair.ts'

/** Persian pairs, written from the medicine and before the words they asked for were there. No native clinician has reviewed them. */
export const faPairs: readonly MinimalPair[] = [
  ...pairsOf('stroke-tia', 'emergency', {
    assertion: [
      [
        'سمت چپ بدن مادرم یهو از کار افتاد و نمیتونه بلند شه',
        'سمت چپ بدن مادرم از کار نیفتاده، فقط مچش یه کم کوفته است',
      ],
    ],
  }),
  ...pairsOf('aortic-dissection', 'emergency', {
    assertion: [['یهو یه درد پاره کننده از سینم زد به پشت کتفم', 'درد سینه یا پشت ندارم فقط کتفم از ورزش گرفته']],
  }),
  ...pairsOf('acute-heart-failure', 'emergency', {
    finding: [
      [
        'نارسایی قلبی دارم شبا از نفس تنگی شدید باید نشسته بخوابم و رنگم پریده',
        'نارسایی قلبی دارم میخوام بدونم نمک چقدر بخورم',
      ],
    ],
  }),
  ...pairsOf('thunderclap-headache', 'emergency', {
    time: [['همین الان یه سردرد وحشتناک مثل صاعقه اومد سراغم', 'پارسال یه سردرد وحشتناک داشتم بررسی شد چیزی نبود']],
  }),
  ...pairsOf('seizure', 'emergency', {
    person: [['همکارم الان افتاده زمین کف از دهنش میاد و میلرزه', 'عموم صرع داره ارثیه؟']],
  }),
  ...pairsOf('head-injury', 'emergency', {
    assertion: [['توپ محکم خورد تو سرش بیهوش شد و بعدش گیجه', 'توپ آروم خورد به پاش نه بیهوش شد نه گیجه']],
  }),
  ...pairsOf('cauda-equina', 'emergency', {
    finding: [['کمرم درد میکنه و بین پاهام کرخته و ادرارم بند اومده', 'کمرم بعد باغبونی کوفته شده']],
  }),
  ...pairsOf('anaphylaxis', 'emergency', {
    time: [['زنبور زدش الان زبونش ورم کرده و نفسش سخت میاد', 'پارسال زنبور زدش یه کم قرمز شد خوب شد']],
  }),
  ...pairsOf('sepsis-child', 'emergency', {
    assertion: [
      ['پسر سه سالم تب داره بی حاله پوستش مرمری شده و بیدار نمیشه', 'پسر سه سالم تب نداره سرحاله و بازی میکنه'],
    ],
  }),
  ...pairsOf('necrotising-infection', 'emergency', {
    finding: [
      [
        'زخم پام سیاه شده قرمزیش ساعت به ساعت داره میره بالا و تب دارم دردش غیرقابل تحمله',
        'زخم پام خشک شده و داره خوب میشه',
      ],
    ],
  }),
  ...pairsOf('neonatal-sepsis', 'emergency', {
    finding: [['نوزاد ده روزم شیر نمیخوره و خیلی بیحاله', 'نوزاد ده روزم خوب شیر میخوره و آروغ میزنه']],
  }),
  ...pairsOf('orbital-cellulitis', 'emergency', {
    finding: [['دور چشم بچم ورم کرده بسته شده تب هم داره', 'پلک بچم یه گل مژه کوچیک زده']],
  }),
  ...pairsOf('stridor-croup-epiglottitis', 'emergency', {
    finding: [['بچم موقع نفس کشیدن صدای جیغ میده و آب دهنش میریزه', 'بچم شبا یه کم خرخر میکنه']],
  }),
  ...pairsOf('suicidal-intent', 'emergency', {
    assertion: [['تصمیممو گرفتم امشب خودمو از پل پرت میکنم', 'اصلا به خودکشی فکر نمیکنم فقط خسته کارم']],
  }),
  ...pairsOf('harm-to-others', 'emergency', {
    assertion: [['میرم زنمو با چاقو بکشم', 'با زنم بحثم شد نمیخوام کسی رو اذیت کنم']],
  }),
  ...pairsOf('child-abuse', 'emergency', {
    finding: [['شوهرم نوزادمونو محکم تکون داد الان بچه تشنج کرده', 'شوهرم نوزادمونو بغل کرد خوابید']],
  }),
  ...pairsOf('opioid-toxicity', 'emergency', {
    finding: [['داداشم تریاک خورده بیدار نمیشه لباش کبوده', 'داداشم سالهاست تریاکو ترک کرده ورزش میکنه']],
  }),
  ...pairsOf('burns', 'emergency', {
    finding: [['سماور برگشت روی بچم پاهاش تاول زده سوخته', 'سماور خراب شده میخوام نو بخرم']],
  }),
  ...pairsOf('major-bleeding', 'emergency', {
    assertion: [['شیشه رفته تو رونش خون فواره میزنه بند نمیاد', 'خونش بند اومد یه خراش ساده بود']],
  }),
  ...pairsOf('acute-abdomen', 'emergency', {
    finding: [['شکمم مثل چوب سفت شده درد وحشتناک دارم و تب', 'شکمم یه کم نفخ داره بعد لوبیا']],
  }),
  ...pairsOf('diabetic-ketoacidosis', 'emergency', {
    finding: [['دیابت نوع یک دارم بالا میارم و دهنم بوی استون میده', 'دیابت نوع یک دارم قندم منظمه']],
  }),
  ...pairsOf('bilious-vomiting-intussusception', 'emergency', {
    finding: [['نوزادم استفراغ سبز میکنه', 'نوزادم بعد شیر یه کم شیر پس میده']],
  }),
  ...pairsOf('ectopic-pregnancy', 'emergency', {
    finding: [['۶ هفته باردارم یه طرف زیر دلم درد شدید داره و خون میبینم', '۶ هفته باردارم صبحا یه کم تهوع دارم']],
  }),
  ...pairsOf('antepartum-bleeding', 'emergency', {
    assertion: [['هفته سی بارداریم خون تازه ازم میاد', 'هفته سی بارداریم هیچ خونی ندیدم حالم خوبه']],
  }),
  ...pairsOf('vision-loss', 'emergency', {
    time: [['یهو چشم چپم سیاهی رفت و دیگه هیچی نمیبینه', 'چند ساله عینک میزنم و خوب میبینم']],
  }),
  ...pairsOf('giant-cell-arteritis', 'emergency', {
    finding: [['۷۰ سالمه شقیقم درد میکنه موقع جویدن فکم خسته میشه و چشمم تار میبینه', '۷۰ سالمه دندون مصنوعیم لقه']],
  }),
  ...pairsOf('sepsis-pregnant-postpartum', 'emergency', {
    finding: [
      [
        'یک هفته است زایمان کردم، تب و لرز شدید دارم و ترشحم بوی بد می‌دهد',
        'یک هفته است زایمان کردم، تب ندارم و حالم خوب است، چند بار شیر بدهم',
      ],
    ],
  }),
  ...pairsOf('dehydration', 'emergency', {
    finding: [
      [
        'bacham 7 maheshe, az dirooz eshal va estefragh dare, az sobh jish nakarde va bihale',
        'bacham 7 maheshe, eshalesh tamoom shode, jish mikone va bazi mikone',
      ],
    ],
  }),
  ...pairsOf('fall-long-lie', 'emergency', {
    time: [
      [
        'مادربزرگم ۸۵ ساله دیشب افتاده و تا صبح روی زمین مانده، نمی‌تواند بلند شود',
        'مادربزرگم ۸۵ ساله ده سال پیش افتاد، الان خوب راه می‌رود، برای خوابش چه کند',
      ],
    ],
  }),
  ...pairsOf('pneumonia', 'emergency', {
    finding: [
      [
        'پدرم ۷۸ ساله سرفه می‌کند با خلط زنگاری، تب ۳۹ دارد، نفسش تنگ است و هذیان می‌گوید',
        'پدرم ۷۸ ساله کمی سرفه دارد، تب ندارد، نفسش خوب است و روزنامه می‌خواند',
      ],
    ],
  }),
  ...pairsOf('preterm-labour-rupture', 'emergency', {
    finding: [['۳۰ هفته باردارم و کیسه آبم پاره شد', '۳۰ هفته باردارم و کیسه خریدم پاره شد، بچه تکان می‌خورد']],
  }),
  ...pairsOf('diabetic-foot', 'emergency', {
    finding: [
      ['مادرم دیابت دارد و انگشت پایش سیاه شده و بو می‌دهد', 'مادرم دیابت دارد و کفش سیاه نو خریده، پایش سالم است'],
    ],
  }),
]
