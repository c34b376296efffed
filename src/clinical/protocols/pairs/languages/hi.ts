import { type MinimalPair, pairsOf } from '../pair.ts'

/** Hindi pairs, written from the medicine and before the words they asked for were there. No native clinician has reviewed them. */
export const hiPairs: readonly MinimalPair[] = [
  ...pairsOf('stroke-tia', 'emergency', {
    time: [
      [
        'aadhe ghante se papa ka daya haath nahi uth raha aur zubaan ladkhada rahi hai',
        '10 saal pehle papa ka daya haath nahi uth raha tha, physiotherapy se sab theek ho gaya',
      ],
    ],
  }),
  ...pairsOf('aortic-dissection', 'emergency', {
    finding: [['अचानक सीने से पीठ तक चीरने जैसा दर्द उठा', 'पीठ में मालिश के बाद हल्का दर्द है']],
  }),
  ...pairsOf('arrhythmia-exertional-syncope', 'emergency', {
    finding: [['bhai cricket khelte khelte achanak behosh ho gaya', 'bhai cricket khel kar thak gaya aur so gaya']],
  }),
  ...pairsOf('thunderclap-headache', 'emergency', {
    assertion: [['बिजली गिरने जैसा अचानक सिर में भयंकर दर्द उठा', 'सिर में दर्द अचानक नहीं उठा, चश्मा बदलना है']],
  }),
  ...pairsOf('seizure', 'emergency', {
    time: [
      [
        'pati ko abhi jhatke aa rahe hain aur muh se jhaag nikal raha hai',
        'pati ko bachpan me jhatke aate the, 25 saal se kuch nahi',
      ],
    ],
  }),
  ...pairsOf('head-injury-anticoagulant', 'emergency', {
    finding: [
      [
        'dadi khoon patla karne ki dawa leti hain aur bathroom me gir kar sir par chot lagi',
        'dadi khoon patla karne ki dawa leti hain, agli jaanch kab karani hai',
      ],
    ],
  }),
  ...pairsOf('cauda-equina', 'emergency', {
    assertion: [['कमर दर्द है और अब पेशाब पर कंट्रोल नहीं रहा, नीचे सब सुन्न है', 'कमर दर्द है पर पेशाब ठीक आता है, कहीं सुन्न नहीं']],
  }),
  ...pairsOf('anaphylaxis', 'emergency', {
    finding: [
      [
        'injection lagte hi poore sharir par daane nikal aaye aur gala band ho raha hai',
        'injection lagne ke baad baju me halka dard hai',
      ],
    ],
  }),
  ...pairsOf('non-blanching-rash', 'emergency', {
    finding: [['बच्चे के शरीर पर बैंगनी दाने हैं, गिलास से दबाने पर भी नहीं जाते', 'बच्चे के गाल पर मच्छर काटने का निशान है']],
  }),
  ...pairsOf('necrotising-infection', 'emergency', {
    finding: [
      [
        'pair ke ghaav ki laali ghante bhar me tezi se fail rahi hai, kaali pad gayi aur bukhar hai',
        'pair ka ghaav sookh gaya hai',
      ],
    ],
  }),
  ...pairsOf('neonatal-sepsis', 'emergency', {
    finding: [['आठ दिन का बच्चा दूध नहीं पी रहा और शरीर ढीला पड़ गया है', 'आठ दिन का बच्चा अच्छे से दूध पी रहा है']],
  }),
  ...pairsOf('choking', 'emergency', {
    finding: [
      [
        'bachche ke gale me angoor fas gaya hai aur muh neela pad raha hai',
        'bachche ne angoor khaya aur hans raha hai',
      ],
    ],
  }),
  ...pairsOf('stridor-croup-epiglottitis', 'emergency', {
    finding: [['बच्चा सांस खींचते समय सीटी जैसी आवाज कर रहा है, लार टपक रही है और बुखार है', 'बच्चा सोते समय हल्के खर्राटे लेता है']],
  }),
  ...pairsOf('suicidal-intent', 'emergency', {
    person: [['मैं आज ट्रेन के आगे कूद जाऊंगा', 'फिल्म में हीरो ट्रेन के आगे कूद जाता है']],
  }),
  ...pairsOf('psychosis', 'emergency', {
    finding: [['आवाजें मुझे कह रही हैं कि भाई को मार दो', 'मुझे रेडियो की आवाज तेज लगती है']],
  }),
  ...pairsOf('child-abuse', 'emergency', {
    finding: [['सौतेला बाप बच्चे को मारता है, आज सिर पर चोट लगी और वह बेहोश है', 'बाप बच्चे को स्कूल छोड़ने जाता है']],
  }),
  ...pairsOf('opioid-toxicity', 'emergency', {
    finding: [
      [
        'bhai ne smack li hai aur uth nahi raha, saans dheemi hai',
        'bhai ne 5 saal pehle smack chhod di, ab naukri karta hai',
      ],
    ],
  }),
  ...pairsOf('button-battery-magnet', 'emergency', {
    finding: [['bachchi ne khilone ki battery nigal li', 'bachchi ke khilone ki battery khatam ho gayi']],
  }),
  ...pairsOf('major-bleeding', 'emergency', {
    finding: [['आरी से हाथ कटा, खून का फव्वारा छूट रहा है', 'ब्लेड से ठुड्डी पर छोटा सा कट लगा, खून रुक गया']],
  }),
  ...pairsOf('acute-abdomen', 'emergency', {
    finding: [
      [
        'pet patthar jaisa sakht ho gaya hai, bahut dard aur ulti hai',
        'pet thoda bhara lag raha hai shaadi ke khane ke baad',
      ],
    ],
  }),
  ...pairsOf('hypoglycaemia', 'emergency', {
    finding: [
      [
        'insulin lene ke baad mummy ki sugar 40 hai aur wo pehchan nahi rahi',
        'insulin lene ke baad mummy ki sugar 110 hai aur wo theek hain',
      ],
    ],
  }),
  ...pairsOf('bilious-vomiting-intussusception', 'emergency', {
    finding: [['2 महीने का बच्चा हरी उल्टी कर रहा है', '2 महीने का बच्चा दूध के बाद डकार लेता है']],
  }),
  ...pairsOf('ectopic-pregnancy', 'emergency', {
    finding: [
      [
        'pregnancy test positive hai, pet ke ek taraf tez dard aur bleeding',
        'pregnancy test positive hai, bas neend zyada aati hai',
      ],
    ],
  }),
  ...pairsOf('reduced-fetal-movement', 'emergency', {
    assertion: [
      [
        '32 hafte ki pregnant hoon, baby subah se kick nahi kar raha',
        '32 hafte ki pregnant hoon, baby khoob kick kar raha hai',
      ],
    ],
  }),
  ...pairsOf('vision-loss', 'emergency', {
    finding: [['achanak left aankh se kuch nahi dikh raha', 'padhte waqt aankh me thakan hoti hai']],
  }),
  ...pairsOf('giant-cell-arteritis', 'emergency', {
    finding: [
      [
        '70 saal ki hoon, kanpati me dard hai, chabane par jabda dukhta hai aur ek aankh se dhundhla dikh raha hai',
        '70 saal ki hoon, naye daant thode dheele hain',
      ],
    ],
  }),
  ...pairsOf('pneumonia', 'emergency', {
    finding: [
      [
        'papa 75 saal ke hain, khansi aur tez bukhar hai, saans bahut phool rahi hai aur honth neele ho gaye',
        'papa 75 saal ke hain, halki khansi hai, bukhar nahi, saans theek hai, honth gulabi hain',
      ],
    ],
  }),
  ...pairsOf('sepsis-pregnant-postpartum', 'emergency', {
    time: [
      [
        'डिलीवरी को पाँच दिन हुए हैं, मुझे तेज़ बुखार है, कँपकँपी हो रही है और बदबूदार खून आ रहा है',
        'डिलीवरी को पाँच साल हुए हैं, तब बुखार आया था, अब मैं ठीक हूँ, वज़न कैसे घटाऊँ',
      ],
    ],
  }),
  ...pairsOf('dehydration', 'emergency', {
    assertion: [
      [
        '8 mahine ka baccha, do din se dast aur ulti, subah se peshab nahi kiya, aankhein dhas gayi aur sust pada hai',
        '8 mahine ka baccha, dast band ho gaye, ulti nahi, peshab theek karta hai aur khel raha hai',
      ],
    ],
  }),
  ...pairsOf('copd', 'emergency', {
    finding: [
      [
        'nana ji ko COPD hai, saans itni phool rahi hai ki bol nahi pa rahe aur honth neele',
        'nana ji ko COPD hai, saans hamesha jaisi hai, inhaler kaise saaf karein',
      ],
    ],
  }),
  ...pairsOf('fall-long-lie', 'emergency', {
    finding: [
      [
        'दादी 82 साल की हैं, कल रात गिर गईं और सुबह तक फर्श पर पड़ी रहीं, उठ नहीं पा रहीं',
        'दादी 82 साल की हैं, रात को अच्छी नींद आई और सुबह टहलने गईं',
      ],
    ],
  }),
  ...pairsOf('diabetic-foot', 'emergency', {
    finding: [
      [
        'mujhe sugar ki bimari hai aur pair ka angutha kala pad gaya, badbu aa rahi hai',
        'mujhe sugar ki bimari hai, naye joote kale hain, pair theek hain',
      ],
    ],
  }),
]
