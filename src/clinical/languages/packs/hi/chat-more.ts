import { either, type RedFlags } from '../../pack.ts'
import { BACHCHA, CHEST, CHILD, DARD, HAATH, KHA, KHOON, NAHI, PET, PREGNANT, SAANS, STRONG, ULTI } from './words.ts'

/** The same for bleeding, the belly, birth, poison, injury and the mind. */
export const chatMore: RedFlags = {
  'severe-abdominal-pain': [
    `${PET} ~4 ${STRONG} ~2 ${DARD}`,
    `${STRONG} ~1 ${PET} ~2 ${DARD}`,
    `${PET} ~2 ${DARD} ~2 ${STRONG}`,
  ],
  'abdominal-pain': [`${PET} ~4 ${DARD}|मरोड़|ऐंठन|marod|maror|aithan|cramp|cramps`, `${DARD} ~2 ${PET}`],
  'pelvic-pain': [
    `${PET} ~2 नीचे|एक|बाएं|दाएं|niche|neeche|ek|left|right|side|daye|baye ~3 ${DARD}`,
    `पेडू|नाभि|pedu|ovary|pelvic ~3 ${DARD}`,
  ],
  'vaginal-bleeding': [
    ...either(PREGNANT, 12, KHOON),
    'महीना|महीने|mahina|mahine|mahinay ~6 प्रेग*|पेट|pregn* ~8 खून|ब्लीडिंग|khoon|bleeding|spotting',
    'पीरियड|माहवारी|period|mahwari|mc ~4 लेट|मिस|नहीं|late|miss|nahi|nhi ~8 खून|ब्लीडिंग|khoon|bleeding|spotting',
    'डिलीवरी|प्रसव|delivery|dilivery|prasav|zachgi|सिजेरियन|cesarean ~8 खून|ब्लीडिंग|khoon|khun|bleeding',
  ],
  'heavy-vaginal-bleeding': [
    'पैड|pad|pads|कपड़ा|kapda ~4 घंटे|मिनट|ghante|minute|भर*|bhar*|गीला',
    'थक्के|थक्का|thakke|thakka|clot|clots ~2 बड़े|निकल*|bade|nikal*|aa|आ|big',
    `डिलीवरी|प्रसव|delivery|dilivery|prasav|सिजेरियन|cesarean|बच्चा|zachgi ~6 ${STRONG} ~2 ${KHOON}`,
    `डिलीवरी|प्रसव|delivery|dilivery|prasav ~6 ${KHOON} ~2 ${STRONG}`,
  ],
  'missed-period': [
    'पीरियड|पीरियड्स|माहवारी|मासिक|period|periods|mahwari|mahavari|mc|date ~3 लेट|देर|मिस|रुक|नहीं|चढ़|late|der|miss|ruk|nahi|nhi|chadh',
  ],
  'shoulder-tip-pain': [`कंधे|कंधा|kandhe|kandha|shoulder ~3 ${DARD}`],
  'reduced-fetal-movement': [
    `${BACHCHA}|bachha ~5 हिल*|हलचल|हरकत|मूवमेंट|घूम*|लात|किक|hil*|halchal|harkat|movement|ghoom*|ghum*|laat|kick|move ~3 ${NAHI}|कम|बंद|kam|band|kum|less`,
    `${BACHCHA}|bachha ~4 ${NAHI} ~1 हिल*|घूम*|hil*|ghoom*|ghum*|kick|move|हलचल|halchal`,
    `हलचल|हरकत|मूवमेंट|halchal|harkat|movement|kick ~3 ${NAHI}|कम|बंद|kam|band|kum|less|mehsoos|महसूस ~3 ${BACHCHA}|पेट|pet|प्रेग*|pregn*|महीना|mahina|hafte`,
    `पेट|pet ~2 ${BACHCHA}|bachha ~4 हिल*|हलचल|hil*|halchal|harkat|movement`,
  ],
  'rigid-abdomen': [`${PET} ~3 सख्त|पत्थर|कड़ा|अकड़*|लकड़ी|sakht|saqht|patthar|pathar|kada|akad*|lakdi|hard|tight`],
  'abdominal-pain-constant-hard': [
    `${PET} ~3 सख्त|पत्थर|कड़ा|sakht|patthar|pathar|kada|hard ~6 ${DARD}`,
    `${DARD} ~6 ${PET} ~3 सख्त|पत्थर|कड़ा|sakht|patthar|pathar|kada|hard`,
  ],
  'visual-disturbance': [
    'आंखों|आँखों|आंख|aankhon|aankho|ankho|aankh|ankhon|aakhon ~3 अंधेरा|धुंधला|चमक|तारे|धुंध|andhera|dhundhla|dhundla|chamak|tare|taare|dhundh|sitare',
    'धुंधला|दोहरा|डबल|धुंधली|dhundhla|dhundla|dhundhli|dohra|double|dundhla ~2 दिख*|नजर|dikh*|nazar|najar',
  ],
  'sudden-swelling': [
    'सूजन|सूज*|sujan|soojan|suj*|sooj*|swelling ~4 हाथ*|पैर*|चेहरे|मुंह|haath*|hath*|pair*|chehre|muh|face|bhi|भी',
    'हाथ*|पैर*|पांव|haath*|hath*|pair*|paon ~3 सूजन|सूज*|sujan|soojan|suj*|sooj*|swelling',
  ],
  'high-bp-said': ['बीपी|ब्लड प्रेशर|bp|blood pressure ~3 हाई|बढ़*|160*|170*|180*|high|badh*|zyada|ज्यादा'],
  'upper-abdominal-pain': [`${PET}|पसली|pasli ~2 ऊपर|ऊपरी|नीचे|upar|uper|oopar|upri|niche ~4 ${DARD}`],
  diabetes: [
    'शुगर|शूगर|मधुमेह|डायबिटीज|डायबिटिक|diabetes|diabetic|madhumeh|मरीज|mareez|ki bimari',
    'शुगर|sugar ~2 मरीज|पेशेंट|mareez|patient|bimari|बीमारी',
  ],
  'type-1-diabetes': [
    'टाइप|type ~1 1|वन|one|१ ~1 शुगर|डायबिटीज|sugar|diabetes|diabetic',
    'शुगर|डायबिटीज|sugar|diabetes ~1 टाइप|type ~1 1|one|वन',
  ],
  'fruity-breath': [
    `${SAANS}|मुंह|muh|munh ~3 फल|सेब|मीठी|एसीटोन|fal|phal|seb|meethi|acetone|fruity ~2 बू|बदबू|गंध|smell|badbu|khushbu?`,
  ],
  'high-glucose-said': ['शुगर|ग्लूकोज|sugar|glucose|shugar ~3 हाई|ज्यादा|बढ़*|high|hi|zyada|jyada|badh*|3##|4##|5##'],
  'low-glucose-said': [
    'शुगर|ग्लूकोज|sugar|glucose|shugar ~3 कम|लो|गिर*|डाउन|20|25|28|30|32|35|36|38|40|42|45|48|50|52|54|55|kam|low|gir*|down|lo',
    `इंसुलिन|इन्सुलिन|insulin ~6 खाना|khana|kuch ~2 ${NAHI}`,
  ],
  insulin: ['इंसुलिन|इन्सुलिन|insulin|insuline'],
  vomiting: [ULTI],
  'keeping-nothing-down': [
    `कुछ|पानी|खाना|kuch|pani|khana ~3 टिक*|रुक*|पच*|tik*|ruk*|pach* ~2 ${NAHI}`,
    'सब|sab ~2 उल्टी|ulti|निकल|nikal',
  ],
  'bilious-vomit': [...either('हरी|हरे|हरा|पित्त|hari|hare|hara|green|pitt', 2, ULTI)],
  'redcurrant-stool': ['टट्टी|पॉटी|लैट्रिन|tatti|potty|latrine|stool ~3 जेली|खून|आंव|jelly|khoon|aanv|blood'],
  'drawing-up-legs': ['पैर|टांगें|pair|tange|taang ~3 मोड़*|सिकोड़*|mod*|sikod*|समेट*|samet*'],
  'abdominal-distension-obstipation': [
    `${PET} ~2 फूल*|phool*|ful*|fool*|tight|सूज* ~6 ${NAHI} ~2 गैस|लैट्रिन|टट्टी|gas|latrine|tatti|potty`,
    `गैस|लैट्रिन|टट्टी|शौच|gas|latrine|tatti|potty|motion ~4 ${NAHI}|बंद|band ~6 उल्टी|दिन|पेट|ulti|din|pet`,
  ],
  'hernia-hard': ['हर्निया|hernia ~5 सख्त|दर्द|अंदर|फंस*|sakht|dard|andar|fas*|phas*|laal'],
  'right-lower-pain': [
    `${PET} ~3 दाएं|दाईं|दाहिनी|सीधी|right|daye|daayi|dahini|seedhi ~5 ${DARD}`,
    `दाएं|दाईं|right|daye|daayi|dahini ~3 नीचे|niche|neeche ~4 ${DARD}`,
    'अपेंडिक्स|अपेंडिसाइटिस|appendix|appendicitis',
  ],
  overdose: [
    `#|बीस|तीस|पचास|दस|पूरी|पूरा|सारी|सब|पत्ता|शीशी|मुट्ठी|बोतल|डिब्बा|bees|tees|pachas|das|puri|poori|pura|saari|sari|sab|patta|sheeshi|shishi|bottle|muthi|strip|dabba|bohot|bahut|dher ~3 गोली|गोलियां|गोलियाँ|टैबलेट|दवा|दवाई|दवाइयां|goli|goliyan|goliya|goliyaan|tablet|tablets|dawa|dawai|davai|pills|paracetamol|crocin|calpol|alprax ~3 ${KHA}`,
    `नींद|neend|nind ~2 #? गोली|गोलियां|गोलियाँ|goli|goliyan|goliya|tablet|dawa|dawai ~4 ${KHA}`,
    `गोली|गोलियां|गोलियाँ|goli|goliyan|goliya|tablets|pills ~3 एक साथ|ek saath|ek sath|sab|saari|सारी ~3 ${KHA}`,
    'ओवरडोज|overdose|od',
  ],
  'poison-ingestion': [
    `जहर|ज़हर|फिनाइल|फिनायल|फिनाइल|कीटनाशक|तेजाब|ब्लीच|हार्पिक|केरोसिन|मिट्टी|चूहे|चूहा|सल्फास|हिट|डेटॉल|साबुन|पेट्रोल|डीजल|थिनर|तारपीन|धतूरा|कास्टिक|फसल|खेत|zehar|zeher|zahar|jahar|jeher|phenyl|finail|phenol|phinyl|finayl|keetnashak|kitnashak|tezab|bleach|harpic|kerosene|kerosine|mitti|chuhe|choohe|sulfas|sulphas|celphos|hit|dettol|sabun|petrol|diesel|thinner|tarpin|dhatura|caustic|roundup|khet|colin|lizol|domex ~5 ${KHA}`,
  ],
  'child-took-medicine': [
    `${CHILD} ~5 दवा|दवाई|गोली|गोलियां|सिरप|dawa|dawai|davai|goli|goliyan|goliya|syrup|tablet|tablets ~3 ${KHA}`,
  ],
  'opioid-use': [
    'हेरोइन|स्मैक|अफीम|मॉर्फिन|ट्रामाडोल|चिट्टा|ब्राउन|heroin|smack|afeem|afim|morphine|tramadol|chitta|methadone|fentanyl|codeine|brown sugar',
  ],
  'snake-bite': [
    ...either(
      'काट*|डस*|डंस|kaat*|kat*|das*|dans*|kaata|bite|bit|dasa',
      3,
      'सांप|साँप|नाग|कोबरा|करैत|saanp|sanp|saamp|samp|naag|snake|cobra|karait|krait|saap',
    ),
  ],
  'venomous-sting': [
    ...either(
      'काट*|डंक|मार*|kaat*|kat*|dank|dunk|maar*|mar*|sting',
      3,
      'बिच्छू|मकड़ी|bichhu|bichu|bichoo|makdi|scorpion|jellyfish|bicchu',
    ),
  ],
  burn: [
    'गरम|गर्म|उबल*|खौल*|garam|garm|ubal*|ubl*|khaul*|hot ~1 पानी|तेल|चाय|दूध|दाल|pani|paani|tel|chai|doodh|dudh|daal|dal|oil|water ~6 गिर*|जल*|पड़*|gir*|jal*|pad*',
    'जल|झुलस|jal|jhulas|jhuls ~1 गया|गई|गयी|गए|गये|gaya|gayi|gai|gye|gaye|gya|gyi',
    'आग ~3 जल*|झुलस*',
    'aag ~3 jal*|jhulas*',
  ],
  'burn-serious': [
    'गरम|गर्म|उबल*|खौल*|garam|garm|ubal*|ubl*|khaul* ~1 पानी|तेल|चाय|दूध|दाल|pani|paani|tel|chai|doodh|dudh|daal|dal ~6 गिर*|जल*|gir*|jal*',
    'चेहरा|चेहरे|मुंह|छाती|पेट|शरीर|पीठ|हाथ|chehra|chehre|muh|chhati|chati|pet|sharir|badan|peeth|face|haath|hath ~4 जल|झुलस|jal|jhulas ~1 ग*|g*',
  ],
  'burn-blister': [
    ...either('जल*|झुलस*|jal*|jhulas*|गरम|garam', 8, 'छाले|फफोले|chhale|chale|fafole|phaphole|blister|blisters'),
  ],
  'smoke-inhalation': [
    'धुआं|धुएं|धुआँ|dhuan|dhua|dhuen|dhuye|smoke ~4 सांस|साँस|अंदर|फंस*|saans|andar|fas*|phas*|gaya',
    'आग ~5 धुआं|धुएं|खांस*',
    'aag ~5 dhuan|dhua|khans*',
  ],
  'household-headache': [
    ...either(
      'सब|सबको|सभी|घर|sab|sabko|sabhi|ghar',
      4,
      '(सिरदर्द|sirdard|sardard|headache|सिर दर्द|सर दर्द|सिर में दर्द|sir dard|sar dard|sir me dard|sar me dard|sir mein dard)',
    ),
  ],
  'faulty-heating-exposure': [
    'अंगीठी|सिगड़ी|कोयला|कोयले|हीटर|गीजर|जनरेटर|चूल्हा|अलाव|लकड़ी|angithi|angeethi|sigdi|koyla|koyle|heater|geyser|gizer|generator|chulha|gas|bukhari ~5 जल*|चालू|चल*|बंद|कमरे|jal*|chalu|chal*|band|kamre|room',
  ],
  submersion: [
    'डूब|dub|doob ~1 गया|गई|रहा|रही|गयी|गए|gaya|gayi|raha|rahi|gai|gya|gyi|gye|rha',
    'तालाब|नदी|नहर|पूल|बाल्टी|टंकी|कुएं|talab|nadi|nehar|nahar|pool|balti|tanki|kuye|swimming ~4 गिर*|डूब*|निकाल*|gir*|doob*|dub*|nikal*',
  ],
  'heat-exposure': [
    'धूप|गर्मी|गरमी|dhoop|dhup|garmi ~3 गिर*|चक्कर|gir*|chakkar',

    'लू|loo|lu ~1 लग*|lag*',
    'धूप|गर्मी|गरमी|dhoop|dhup|garmi ~4 काम|खेल*|घंटे|देर|kaam|khel*|ghante|der|बेहोश|behosh',
    'heat stroke',
    'हीट स्ट्रोक',
  ],
  'electric-shock': [
    'बिजली|करंट|करेंट|bijli|current|karant|karent|shock ~3 झटका|लग*|पकड़*|मार*|jhatka|lag*|pakad*|maar*',
    'झटका|jhatka ~2 बिजली|करंट|current|bijli',
    'प्लग|सॉकेट|plug|socket ~3 उंगली|हाथ|ungli|haath|hath|tar',
  ],
  'chemical-in-eye': [
    ...either(
      'तेजाब|ब्लीच|चूना|केमिकल|एसिड|हार्पिक|सीमेंट|फेविक्विक|फिनाइल|साबुन|डेटॉल|tezab|bleach|chuna|choona|chemical|acid|harpic|cement|fevikwik|feviquick|phenyl|sabun|dettol|lizol|holi|surf',
      5,
      'आंख|आँख|आंखों|आँखों|aankh|ankh|aankhon|aankho|ankhon|ankho|eye|eyes|aakh',
    ),
  ],
  'penetrating-eye': [
    'कील|कांच|लोहा|तार|लकड़ी|कांटा|सुई|keel|kaanch|kanch|loha|tar|lakdi|kanta|sui|tukda|पेन|pen ~3 आंख|आँख|aankh|ankh|eye ~3 घुस*|चुभ*|लग*|ghus*|chubh*|lag*',
    'आंख|आँख|aankh|ankh|eye ~3 कील|कांच|लोहा|तार|कांटा|keel|kaanch|kanch|loha|tar|kanta|sui ~2 घुस*|चुभ*|लग*|ghus*|chubh*|lag*',
  ],
  'curtain-vision': [...either('पर्दा|परदा|parda|पर्दे|curtain|साया', 4, 'आंख|आँख|नजर|aankh|ankh|nazar|eye')],
  'severe-eye-pain': [`आंख|आँख|aankh|ankh|eye ~3 ${STRONG} ~1 ${DARD}`],
  'eye-pain': [`आंख|आँख|आंखों|aankh|ankh|eye|aankhon ~3 ${DARD}`],
  halos: ['बल्ब|लाइट|रोशनी|बत्ती|bulb|light|roshni|batti ~4 घेरा|घेरे|गोले|छल्ले|रंगीन|ghera|ghere|gole|challe|rangeen'],
  'red-eye': ['आंख|आँख|aankh|ankh|eye ~2 लाल|laal|lal|red'],
  'temple-pain': [`कनपटी|कनपट्टी|खोपड़ी|kanpati|kanpatti|khopdi ~3 ${DARD}`],
  'jaw-claudication': [
    `जबड़ा|जबड़े|jabda|jabde|jaw ~4 ${DARD}|थक*|thak* ~4 चबा*|खाने|chaba*|khane|khate`,
    `चबा*|खाने|खाते|chaba*|khane|khate ~3 जबड़ा|जबड़े|jabda|jabde|jaw ~2 ${DARD}|थक*|thak*`,
  ],
  'dangerous-mechanism': [
    'एक्सीडेंट|दुर्घटना|accident|durghatna|acident|hadsa|takkar ~2 हो|हुआ|मार|ho|hua|maar|में|me',
    'गाड़ी|ट्रक|बस|कार|gaadi|gadi|truck|bus|car|bike ~3 टक्कर|मार|takkar|maar|mar',
    'छत|सीढ़ी|सीढ़ियों|पेड़|घोड़े|बाइक|मोटरसाइकिल|chhat|chat|seedhi|sidhi|seedhiyon|sidhiyon|ped|ghode|bike|scooty|balcony|building|manzil ~2 गिर*|gir*',
  ],
  'head-injury': [
    'सिर|सर|माथा|sir|sar|head|matha|maatha ~3 चोट|फट*|टकरा*|लग*|फूट*|chot|phat*|fat*|takra*|lag*|phoot*|foot*',
    'सिर|सर|sir|sar ~1 बल|bal ~1 गिर*|gir*',
    'गिर*|gir* ~5 सिर|सर|sir|sar|head ~3 चोट|लग*|chot|lag*',
  ],
  'knocked-out': ['चोट|गिर*|chot|gir*|accident|एक्सीडेंट ~8 बेहोश|behosh|होश|hosh'],
  'legs-not-working': [
    `पैर|पैरों|टांगें|pair|pairon|pairo|tange|taange|legs ~4 हिल*|चल*|महसूस|hil*|chal*|mehsoos|mahsus|feel ~2 ${NAHI}`,
    `कमर|kamar ~2 नीचे|niche|neeche ~3 सुन्न|बेजान|sunn|bejaan|महसूस|mehsoos`,
  ],
  'leg-weakness': [
    'पैर|पैरों|टांगों|दोनों|pair|pairon|pairo|tango|dono|legs ~3 कमजोर*|सुन्न|ताकत|जान|kamzor*|kamjor*|sunn|takat|jaan|numb|weak',
  ],
  'neck-pain': [`गर्दन|gardan|neck ~3 ${DARD}`],
  'limb-deformity': ['हाथ|पैर|कलाई|टांग|haath|hath|pair|kalai|taang|tang ~2 टेढ़ा|टेढ़ी|मुड़*|tedha|tedhi|mud*|teda'],
  'bone-visible': ['हड्डी|haddi|bone ~3 बाहर|दिख*|निकल*|bahar|dikh*|nikal*'],
  amputation: [
    'उंगली|उंगलियां|हाथ|पैर|अंगूठा कट ~1 गई|गया|गयी',
    'उंगली|हाथ|पैर|अंगूठा ~3 कटकर|अलग ~2 गिर*|हो',
    'ungli|ungliyan|haath|hath|pair|angutha|finger kat|kut gayi|gaya|gai|gyi|gya',
    'ungli|ungliyan|haath|hath|pair|angutha|finger ~3 alag|kat ~2 ho|kar|gir*',
  ],
  'cold-pale-limb': [
    ...either('ठंडा|ठंडी|ठण्डा|सफेद|नीला|नीली|पीला|thanda|thandi|safed|neela|nila|neeli|peela|cold|pale', 4, HAATH),
  ],
  'limb-turned-cold': [...either('ठंडा|ठंडी|ठण्डा|thanda|thandi|cold', 3, HAATH)],
  'known-aneurysm': ['एन्यूरिज्म|aneurysm|anurism'],
  'pulsating-abdomen': [`${PET} ~3 धड़क*|dhadak*|dhadk*`],
  'tearing-pain': [
    `${CHEST}|पीठ|peeth|pith|kamar|कमर ~4 चीर*|फाड़*|फट*|चाकू|cheer*|chir*|faad*|phaad*|phat*|chaku|tear* ~4 ${DARD}|पीठ|peeth|रहा|raha?`,
    `चीर*|फाड़*|cheer*|chir*|faad*|phaad* ~3 ${DARD} ~4 पीठ|सीने|छाती|peeth|pith|seene|chhati|chest|chati|sine`,
  ],
  'upper-back-pain': [`पीठ|कमर|peeth|pith|kamar|back ~4 ${DARD}`, `${DARD} ~4 पीठ|peeth|pith|back`],
  'pink-frothy-sputum': ['झाग|बलगम|jhaag|jhag|balgam ~3 गुलाबी|लाल|gulabi|pink|khoon'],
  'cannot-lie-flat': [`लेट*|let*|leit* ~3 ${NAHI}|दम|सांस|dam|saans|sans`, 'बैठ|baith ~1 कर|के|kar|ke ~2 सो*|so*'],
  'heart-failure': ['हार्ट|दिल|heart|dil ~2 फेल*|कमजोर|fail*|kamzor|kamjor'],
  'exertional-syncope': [
    ...either('बेहोश|behosh', 6, 'खेल*|दौड़*|दौड़*|मैच|कसरत|जिम|khel*|daud*|match|kasrat|gym|running|cricket|football'),
  ],
  seizure: [
    'दौरा|दौरे|मिर्गी का|झटके|daura|daure|dora|dore|jhatke|fits|fit|seizure ~2 पड़*|आ*|pad*|pade|aa*|a rahe|par',
    'मिर्गी|mirgi ~3 दौरा|दौरे|daura|dora|attack',
    'अकड़*|akad* ~3 शरीर|हाथ|sharir|badan|haath ~4 झाग|आंख*|jhaag|jhag|aankh*',
    'मुंह|मुँह|muh|munh ~2 झाग|jhaag|jhag',
  ],
  'seizure-ongoing': [
    'दौरा|दौरे|झटके|daura|daure|dora|jhatke|fits|seizure ~5 रुक*|बंद|ruk*|band ~2 नहीं|nahi|nhi|nahin',
    '# ~1 मिनट|minute|min ~3 दौरा|दौरे|झटके|daura|daure|dora|jhatke|fits',
    'दौरा|दौरे|झटके|daura|daure|dora|jhatke|fits ~3 # ~1 मिनट|minute|min',
  ],
  epilepsy: ['मिर्गी|mirgi|epilepsy|मिरगी|mirgee'],
  'loss-of-balance': [
    'संतुलन|बैलेंस|santulan|balance ~2 बिगड़*|नहीं|खो*|bigad*|nahi|nhi|kho*',
    'लड़खड़ा*|ladkhada*|larkhara* ~3 चल*|chal*',
    'चल*|chal* ~2 लड़खड़ा*|ladkhada*|larkhara*',
  ],
  'double-vision-sudden': ['दो|डबल|do|double ~2 दिख*|dikh*'],
  'suicidal-intent': [
    'खुद|अपने|अपनी|खुदको|khud|khudko|apne|apni|apna|khudh ~3 मार*|खत्म|ख़त्म|जान|फांसी|maar*|mar*|khatam|khtm|jaan|fansi|phansi|faansi ~2 लूं*|लूँ*|लूंगा|लूंगी|डालूं*|चाहता|चाहती|दूं*|रहा|रही|lu|lunga|lungi|dalu*|dunga|dungi|chahta|chahti|raha|rahi|lena|dena|dalna|de',
    'आत्महत्या|खुदकुशी|सुसाइड|suicide|khudkushi|aatmahatya|atmahatya|khudkhushi|sucide|suside ~3 कर*|लूं*|चाहता|चाहती|रहा|रही|kar*|lu*|chahta|chahti|raha|rahi',
    'मर|mar ~1 जाऊंगा|जाऊंगी|जाना|रहा|jaunga|jaungi|jana|raha|rahi ~4 आज|रात|अभी|aaj|raat|abhi|kal',
    'आज|रात|aaj|raat|abhi ~3 मर|मरूं*|mar|marunga|marungi|khatam|खत्म',
    'फांसी|फाँसी|ट्रेन|पुल|छत|fansi|phansi|faansi|train|pul|chhat|chat ~3 लगा*|कूद*|लटक*|laga*|lga*|kood*|kud*|latak*|आगे|aage',
    'जान|jaan|jan ~1 दे*|de* ~1 दूंगा|दूंगी|रहा|रही|dunga|dungi|raha|rahi|dena|deni',
  ],
  'suicide-plan': [
    'जहर|ज़हर|सल्फास|गोली|गोलियां|zehar|zeher|jahar|sulfas|goliyan|goliya ~8 खा|पी|kha|pi|pee ~1 लूं*|लूँ*|lunga|lungi|lu|jaunga|jaungi',

    ...either(
      'जहर|ज़हर|रस्सी|गोलियां|गोलियाँ|गोली|ब्लेड|चाकू|फंदा|zehar|zeher|jahar|rassi|goliyan|goliya|blade|chaku|fanda|phanda|sulfas|bandook',
      3,
      'तैयार|पास|हाथ|लाये|लाया|लाई|खरीद*|रख|सामने|taiyar|tayar|paas|pas|haath|hath|laya|layi|aaya|aayi|kharid*|rakh*|rakhi|samne|ready',
    ),
    'सुसाइड|आखिरी|अंतिम|suicide|akhri|aakhri|aakhiri|last ~1 नोट|चिट्ठी|खत|note|chitthi|khat|letter|message ~2 लिख*|likh*?',
    'सब तैयार|sab taiyar|sab tayar',
  ],
  'suicidal-thoughts': [
    `जीना|जीने|ज़िंदा|जिंदा|jeena|jina|jeene|jine|zinda|jinda|jinda ~3 ${NAHI}`,
    'मरना|मरने|मर जाना|marna|marne|mar jana|mrna ~2 चाहता|चाहती|है|मन|chahta|chahti|hai|man|chah*',
  ],
  'wants-it-over': [
    'जिंदगी|ज़िंदगी|जीवन|life|zindagi|jindagi|zindgi ~3 तंग|थक*|ऊब*|परेशान|tang|thak*|ub*|pareshan',
    'सब|sab ~1 खत्म|ख़त्म|khatam ~2 कर*|हो|kar*|ho',
    'और|aur|ab ~2 सहन|बर्दाश्त|sahan|bardasht|jhel* ~1 नहीं|nahi|nhi',
  ],
  hopelessness: [
    'कोई|koi ~1 उम्मीद|मतलब|फायदा|रास्ता|umeed|ummeed|matlab|fayda|rasta ~1 नहीं|nahi|nhi',
    'मेरे|mere ~1 बिना|bina|bagair ~2 खुश|अच्छे|khush|acche|behtar',
  ],
  'suicide-means': [
    'जहर|रस्सी|गोलियां|ब्लेड|zehar|zeher|rassi|goliyan|goliya|blade|sulfas ~2 है|रखी|रखा|पास|hai|rakhi|rakha|paas|aaya|aayi|hu',
    'छत|पुल|पटरी|chhat|pul|patri|railway ~2 खड़ा|खड़ी|पर|khada|khadi|par',
  ],
  'about-to-act': [
    'आज|aaj ~1 रात|raat',
    'अभी|abhi',
    'आखिरी|अंतिम|akhri|aakhri|aakhiri|last ~1 बार|रात|दिन|मैसेज|baar|raat|din|message',
    'अलविदा|alvida|maaf kar dena',
  ],
  'suicide-attempt': [
    'नस|नसें|कलाई|nas|nass|naas|nase|kalai|kalaai ~2 काट*|kaat*|kat*',
    'आत्महत्या|खुदकुशी|सुसाइड|जान देने|suicide|khudkushi|aatmahatya|jaan dene|marne|मरने ~3 कोशिश|प्रयास|koshish|try|attempt',
    'फांसी|फाँसी|फंदे|fansi|phansi|faansi|fande|phande ~2 लगा*|लटक*|laga*|latak*|lga*',
  ],
  'self-harm': ['हाथ|खुद|कलाई|haath|hath|khud|kalai ~3 ब्लेड|काट*|blade|kaat*|kat*|cut'],
  'harm-intent': [
    'उसे|उसको|पति|पत्नी|बीवी|बॉस|बाप|सास|सबको|use|usko|usse|pati|patni|biwi|boss|baap|saas|sabko|padosi ~2 मार|जान|काट|maar|mar|jaan|kaat ~2 डालूं*|दूं*|डालना|चाहता|चाहती|dalu*|du*|dunga|dungi|dalna|chahta|chahti|daalu*',
  ],
  'thoughts-harm-baby': [
    'बच्चे|बच्ची|बेबी|bachche|bacche|bachi|baby|bache ~4 मार*|नुकसान|गला|फेंक*|डुबा*|हिला*|maar*|mar*|nuksan|gala|fek*|phenk*|duba*|hila* ~3 मन|ख्याल|चाहती|दूं|डर|man|khayal|chahti|du|dar|khyal|diya|दिया',
  ],
  'command-voices': ['आवाज*|आवाज़*|awaz*|awaaz*|aawaz*|voices ~9 मार*|मर*|कूद*|काट*|maar*|mar*|kood*|kaat*|kill'],
  paranoia: [
    'पीछा|नजर|जासूसी|जहर|साजिश|peecha|picha|nazar|jasoosi|zehar|sajish|saazish ~3 कर*|रख*|मिला*|दे*|kar*|rakh*|mila*|de* ~2 रहे|रहा|रही|rahe|raha|rahi|rhe',
    'कैमरा|कैमरे|चिप|camera|chip ~3 घर|दिमाग|लगा*|ghar|dimag|laga*',
  ],
  'visual-hallucinations': [
    'भूत|लोग|कीड़े|छाया|चीजें|bhoot|log|keede|kide|saya|cheezen|chizen ~2 दिख*|dikh* ~4 नहीं|nahi|nhi?',
    'hallucination*|हैलुसिनेशन',
  ],
  'delusion-about-baby': [
    'बच्चा|बच्चे|बेबी|bachcha|baccha|bacha|baby ~3 शैतान|भूत|बदल*|जिन्न|shaitan|bhoot|badal*|jinn|साया|possessed',
  ],
  strangulation: [
    'गला|गले|गर्दन|gala|gale|galla|gardan|neck ~3 दबा*|घोंट*|घोट*|पकड़*|daba*|dba*|ghont*|ghot*|pakad*|dabo*',
  ],
  'partner-violence': [
    ...either(
      'पति|पत्नी|शौहर|बॉयफ्रेंड|ससुराल|ससुर|देवर|बाप|pati|patni|husband|hubby|shauhar|shohar|boyfriend|bf|sasural|miyan|ex|baap',
      6,
      'मार*|पीट*|धमका*|धमकी|थप्पड़|लात|गला|maar*|mar*|peet*|pit*|dhamka*|dhamki|thappad|laat|gala|beat*',
    ),
  ],
  'danger-now': [
    'मुझे|हमें|जान|mujhe|hume|jaan|mujhko ~2 मार|maar|mar|se ~2 डाल*|दे*|dal*|daal*|dega|denge|dalega|deta',
    'डर|dar|darr ~3 मार|मुझे|maar|mujhe',
    'कमरे|बाथरूम|kamre|bathroom|room|ghar ~3 बंद|छिप*|छुप*|band|chhip*|chhup*|chup*|kaid',
  ],
  'child-abuse': [
    `${CHILD}|बच्चों|bachchon|bacho|bachon ~5 मारता|पीटता|मारते|पीटते|मारपीट|छेड़*|जलाया|झकझोर*|गलत|marta|maarta|peetta|pitta|marte|peette|marpeet|chhed*|jalaya|jhakjhor*|galat|neel|नील ~2 छू*|chhu*?`,
  ],
  'saddle-numbness': [
    'नीचे|niche|neeche ~2 सब|पूरा|हिस्सा|sab|pura|hissa ~2 सुन्न|sunn|sun|numb',
    ...either(
      'सुन्न|सुन्नपन|महसूस|sunn|sun|sunnpan|mehsoos|mahsus|numb|soon',
      5,
      'गुप्तांग|जांघ*|नितंब|गुदा|प्राइवेट|कूल्हे|guptang|jangh*|jaangh*|nitamb|guda|private|kulhe|hips',
    ),
  ],
  'bladder-bowel-loss': [
    `पेशाब|मल|लैट्रिन|टट्टी|सुसु|peshab|pishab|pesab|latrine|tatti|potty|susu|urine ~4 रोक*|कंट्रोल|काबू|पता|rok*|control|kabu|pata ~2 ${NAHI}`,
    `पेशाब|सुसु|peshab|pishab|pesab|susu|urine ~2 ${NAHI} ~2 आ*|हो*|उतर*|कर|aa*|ho*|utar*|kar|a`,
    'पेशाब|लैट्रिन|peshab|pishab|latrine|tatti ~3 निकल*|nikal* ~1 जा*|ja*|raha|रहा',
    'पेशाब|peshab|pishab|pesab ~2 रुक*|बंद|ruk*|band',
  ],
  'urinary-retention': [
    `पेशाब|मूत्र|सुसु|peshab|pishab|pesab|susu|urine ~2 ${NAHI} ~2 आ*|हो*|उतर*|कर|aa*|ho*|utar*|kar|a`,
    'पेशाब|मूत्र|peshab|pishab|pesab|urine ~2 रुक*|बंद|ruk*|band ~1 ग*|g*|है|hai?',
  ],
  'testicular-pain': [
    ...either(
      DARD,
      5,
      'अंडकोष|अंडकोश|अण्डकोष|गोटी|गोटियों|andkosh|andakosh|goti|gotiyon|testicle|testicles|balls|aand|gote',
    ),
  ],
  'testicular-swelling': [
    ...either(
      'सूज*|सूजन|फूल*|sooj*|suj*|soojan|sujan|phool*|swell*|swollen',
      6,
      'अंडकोष|अंडकोश|अण्डकोष|गोटी|गोटियों|andkosh|andakosh|goti|gotiyon|testicle|testicles|balls|gote',
    ),
  ],
  chemotherapy: ['कीमो|कीमोथेरेपी|कीमोथैरेपी|chemo|chemotherapy|keemo|kimo'],
  'sickle-cell': ['सिकल|sickle|sikal|sickel'],
  'adrenal-insufficiency': ['एडिसन|addison|addisons|adrenal|एड्रिनल'],
  'adrenal-steroid-dependent': ['हाइड्रोकोर्टिसोन|स्टेरॉयड|hydrocortisone|hisone|wysolone|steroid|prednisolone'],
  cancer: ['कैंसर|ट्यूमर|cancer|tumor|tumour|kainsar|कर्करोग|ल्यूकेमिया|leukemia|blood cancer'],
  'object-inhaled': [
    'चना|मूंगफली|मोती|बीज|खिलौना|chana|moongfali|moti|beej|khilona|peanut|toy ~4 निगल*|गले|सांस|nigal*|gale|saans ~6 खांस*|सीटी|khans*|khaans*|seeti|saans',
  ],
  'swallowed-battery': [
    ...either(`${KHA}|निगल*|मुंह|nigal*|nigl*|nigal|muh`, 3, 'बैटरी|सेल|बैट्री|battery|cell|batri|betri|btn'),
  ],
  'swallowed-magnet': [...either(`${KHA}|निगल*|nigal*|nigl*`, 3, 'चुंबक|मैगनेट|chumbak|magnet|magnets')],
  'penetrating-injury': [
    'चाकू|छुरा|छुरी|तलवार|कांच|सरिया|chaku|chaaku|chakoo|churi|chhura|talwar|knife|saria|sariya ~3 मार*|लग*|घुस*|घोंप*|गोद*|maar*|mar*|lag*|ghus*|ghomp*|ghop*|ghonp*|god*',
    'गोली|goli|bullet ~2 लग*|मार*|चल*|lag*|maar*|mar*|chal*',
  ],
  jaundice: [
    'पीलिया|peeliya|jaundice',
    'पीला|पीली|peela|peeli|jaundice|pila ~2 आंख*|शरीर|पड़*|हो|aankh*|sharir|pad*|ho?',
  ],
  'brief-event': [
    'बच्चा|बच्चे|शिशु|baby|bachcha|baccha|bacha ~4 नीला|neela|nila|ढीला|dheela ~6 सेकंड|मिनट|second|minute|ठीक|theek|thik',
  ],
  'cyanosis-infant': [
    'बच्चा|बच्चे|शिशु|नवजात|बेबी|baby|bachcha|baccha|bacha|bachche|beta|beti ~3 नीला|नीली|नीले|neela|nila|neeli|neele|blue',
  ],
  'very-hot-skin': ['शरीर|बदन|sharir|badan|body ~2 तप*|आग|जल*|tap*|aag|jal*'],
}
