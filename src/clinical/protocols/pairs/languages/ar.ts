import { type MinimalPair, pairsOf } from '../pair.ts'

/** Arabic pairs, written from the medicine and before the words they asked for were there. No native clinician has reviewed them. */
export const arPairs: readonly MinimalPair[] = [
  ...pairsOf('acute-coronary-syndrome', 'emergency', {
    person: [
      [
        'حماتي ماسكة صدرها وبتقول فيه حجر عليه من نص ساعة',
        'حماتي جالها زمان جلطة في القلب من ١٥ سنة، انا عايز اعرف اكل ايه عشان قلبي',
      ],
    ],
  }),
  ...pairsOf('aortic-dissection', 'emergency', {
    finding: [['وجع مفاجئ كأن سكينة بتقطع من صدري لضهري', 'وجع بسيط في ضهري بعد ما شلت الشنطة']],
  }),
  ...pairsOf('acute-heart-failure', 'emergency', {
    assertion: [
      ['امي قلبها ضعيف ومش قادرة تاخد نفسها وهي نايمة وبلغمها رغوة وردي', 'امي قلبها ضعيف بس نفسها كويس وبتنام عادي'],
    ],
  }),
  ...pairsOf('acute-limb-ischaemia', 'emergency', {
    finding: [
      ['رجلي فجأة بقت ساقعة زي التلج ولونها أبيض وبتوجعني جامد', 'رجلي بتسقع بالليل في الشتا وبتدفى مع الشراب'],
    ],
  }),
  ...pairsOf('seizure', 'emergency', {
    time: [['اخويا بيتشنج على الارض دلوقتي وعينيه مقلوبة', 'اخويا كان بيتشنج وهو بيبي من عشرين سنة ومحصلش تاني']],
  }),
  ...pairsOf('head-injury', 'emergency', {
    time: [['وقعت من المرجيحة على راسها من ساعة وبترجع ومدروخة', 'وقعت من المرجيحة على رجليها وبتلعب عادي']],
  }),
  ...pairsOf('spinal-injury', 'emergency', {
    finding: [['عمل حادث بالسيارة ورقبته توجعه كثير وما يحس برجوله', 'السيارة سوت حادث وهي واقفة وما كان فيها احد']],
  }),
  ...pairsOf('anaphylaxis', 'emergency', {
    finding: [['اكل كاجو ووشه ورم وصوته اتكتم ومش عارف يتنفس', 'اكل كاجو وعجبه طعمه']],
  }),
  ...pairsOf('sepsis-child', 'emergency', {
    finding: [['ابني عمره سنتين حرارته عالية وجسمه مرخي ولونه مزرق', 'ابني عمره سنتين عنده رشح خفيف ويلعب']],
  }),
  ...pairsOf('neutropenic-fever', 'emergency', {
    finding: [['باخد كيماوي وحرارتي وصلت ٣٨.٥ وبرعش', 'باخد كيماوي وعايز اعرف اكل ايه']],
  }),
  ...pairsOf('neonatal-sepsis', 'emergency', {
    finding: [['مولودي عمره اسبوع مابيرضعش وجسمه سايب', 'مولودي عمره اسبوع وبيرضع كويس وبينام']],
  }),
  ...pairsOf('orbital-cellulitis', 'emergency', {
    finding: [['عين بنتي وارمة ومقفولة وعندها حرارة', 'عين بنتي بتدمع شوي من الهوا']],
  }),
  ...pairsOf('asthma', 'emergency', {
    finding: [['بنتي عندها ربو والبخاخ مش نافع وضلوعها بتدخل لجوه', 'بنتي عندها ربو ومحتاجة وصفة بخاخ جديدة']],
  }),
  ...pairsOf('suicidal-intent', 'emergency', {
    time: [['الليلة راح انهي حياتي، الحبوب معي', 'قبل سنين كنت افكر بالموت، الحين احب حياتي']],
  }),
  ...pairsOf('harm-to-others', 'emergency', { finding: [['راح اذبح جاري، السكين معي', 'جاري مزعج وراح اشتكي عليه']] }),
  ...pairsOf('domestic-abuse', 'emergency', { finding: [['جوزي بيخنقني وبيقول هيموتني', 'جوزي مسافر وبشتاق له']] }),
  ...pairsOf('opioid-toxicity', 'emergency', {
    finding: [['اخوي ضارب هيروين وما يصحى ونفسه بطيء', 'اخوي تعالج من الهيروين من سنين وصحته ممتازة']],
  }),
  ...pairsOf('burns', 'emergency', {
    finding: [['بنتي وقعت عليها شوربة مغلية وجسمها كله فقاقيع', 'بنتي وقعت شوربة باردة على فستانها']],
  }),
  ...pairsOf('chemical-eye', 'emergency', {
    finding: [['طاح فلاش الحمام في عين الشغالة', 'طاح فلاش الحمام على الارض']],
  }),
  ...pairsOf('acute-abdomen', 'emergency', {
    finding: [['بطني ناشفة زي الحجر والوجع لا يطاق وبرجع', 'بطني منفوخة شوي بعد العزومة']],
  }),
  ...pairsOf('diabetic-ketoacidosis', 'emergency', {
    finding: [['بنتي سكري نوع اول بترجع وريحة نفسها اسيتون', 'بنتي سكري نوع اول وسكرها منتظم']],
  }),
  ...pairsOf('adrenal-crisis', 'emergency', {
    finding: [['عندي مرض اديسون وبستفرغ كل شي وهيغمى علي', 'عندي مرض اديسون وابغى اجدد الدوا']],
  }),
  ...pairsOf('ectopic-pregnancy', 'emergency', {
    finding: [['الدورة متأخرة اسبوعين وعندي وجع شديد تحت على جنب ونزيف', 'الدورة متأخرة يومين وما عندي اي وجع']],
  }),
  ...pairsOf('antepartum-bleeding', 'emergency', {
    finding: [['حامل بالشهر السابع ونزل مني دم', 'حامل بالشهر السابع وابغى اعرف جنس البيبي']],
  }),
  ...pairsOf('postpartum-haemorrhage', 'emergency', {
    finding: [['والدة من اسبوع والدم يصب صب وادوخ', 'والدة من اسبوع والحمدلله النزيف خفيف ويقل']],
  }),
  ...pairsOf('giant-cell-arteritis', 'emergency', {
    finding: [
      ['عمري ٧٢ صدغي بيوجعني وفكي بيوجعني مع الاكل وفجأة بقيت مش شايف بعيني', 'عمري ٧٢ فكي بيطقطق وانا بتثاوب'],
    ],
  }),
  ...pairsOf('copd', 'emergency', {
    finding: [
      [
        'ابويا عنده سدة رئوية ونفسه مخنوق اوي مش قادر يكمل كلمتين وشفايفه زرقا',
        'ابويا عنده سدة رئوية ونفسه زي كل يوم، عايز نعرف ننضف البخاخة ازاي',
      ],
    ],
  }),
  ...pairsOf('preterm-labour-rupture', 'emergency', {
    assertion: [['حامل بالشهر السابع ونزلت مية الراس من شوي', 'حامل بالشهر السابع وما نزل شي، البيبي يتحرك منيح']],
  }),
  ...pairsOf('diabetic-foot', 'emergency', {
    finding: [['امي عندها سكري واصبع رجلها صار اسود وريحته كريهة', 'امي عندها سكري ورجولها سليمة، تبي حذاء مريح']],
  }),
]
