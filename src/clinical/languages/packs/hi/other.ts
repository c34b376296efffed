import { HIGH_MG_DL } from '../../numbers.ts'
import type { RedFlags } from '../../pack.ts'

const BELLY = 'पेट|पेडू'
const VERY = 'बहुत|तेज|तेज़|भयंकर|असहनीय|ज्यादा|ज़्यादा|जोर'
const BAHUT = 'bahut|bohot|bahot|tez|bhayankar|zyada|jyada|bht'
const NOT = 'नहीं|नही|ना|मत|न'
const NAHI = 'nahi|nahin|nhi|nai|na|naheen'

/** Hindi words for bleeding, the belly, pregnancy, poison, the mind, violence and the spine. */
export const other: RedFlags = {
  'vomiting-blood': [
    'खून ~2 उल्टी|उलटी|उल्टियां',
    'उल्टी|उलटी ~3 खून|ख़ून',
    'khoon|khun ~2 ulti|ultiyan|ultiya',
    'ulti ~3 khoon|khun',
  ],
  'black-stool': [
    'काला|काली|काले ~1 मल|पाखाना|टट्टी|शौच|पॉटी|लैट्रिन',
    'मल|टट्टी|पाखाना|पॉटी ~2 काला|काली|काले',
    'kala|kali|kaala|kaali ~1 mal|tatti|potty|latrine|letrin',
    'tatti|potty|latrine ~2 kali|kala|kaali',
  ],
  'heavy-rectal-bleeding': [
    `${VERY} ~1 खून ~4 मल|टट्टी|गुदा|शौच|लैट्रिन`,
    `मल|टट्टी|गुदा|शौच|लैट्रिन ~3 ${VERY} ~1 खून`,
    `${BAHUT} ~1 khoon|khun ~4 tatti|latrine|potty`,
    `tatti|latrine|potty ~3 ${BAHUT} ~1 khoon|khun`,
  ],
  'bleeding-heavy': [
    `${VERY} ~1 खून|रक्त|ब्लीडिंग|रक्तस्राव|ख़ून`,
    `खून|रक्त|ब्लीडिंग|रक्तस्राव ~2 ${VERY}`,
    'खून ~3 बह ~1 रहा|गया',
    'खून ~1 फव्वारा|धार',
    `${BAHUT} ~1 khoon|khun|bleeding`,
    `khoon|khun|bleeding ~2 ${BAHUT}`,
    'khoon|khun ~2 beh|bah|behe|nikal ~1 raha|gaya',
  ],
  'bleeding-wont-stop': [
    `खून|रक्त|ब्लीडिंग|रक्तस्राव|ख़ून ~3 रुक|बंद ~2 ${NOT}`,
    `खून|ब्लीडिंग|रक्त ~3 ${NOT} ~1 रुक|बंद|थम`,
    `khoon|khun|bleeding ~3 ruk|band|rukna ~2 ${NAHI}`,
    `khoon|khun|bleeding ~3 ${NAHI} ~1 ruk|band|rukk`,
  ],
  haemoptysis: [
    'खांसी|खाँसी|बलगम|खांसने|खांसते ~3 खून',
    'खून ~2 खांसी|खाँसी',
    'khansi|khaansi|balgam|khanste ~3 khoon|khun',
    'khoon|khun ~2 khansi',
  ],
  'head-injury': ['सिर|सर ~3 चोट|फट|टकरा|लगी|फूट', 'सिर ~1 बल गिर', 'sir|sar ~3 chot|phat|takra|lagi|lag'],
  'knocked-out': ['चोट|गिर|गिरने ~5 बेहोश', 'chot|gir|girne ~5 behosh'],
  'penetrating-injury': [
    'चाकू|छुरा|छुरी ~2 मार|लग|घोंप|लगा|मारा',
    'गोली ~1 लग|लगी|मार|मारी',
    'chaku|chaaku|chhura ~2 maar|mara|lag|laga|ghomp*',
    'goli ~1 lag|lagi|maar|mari',
  ],
  anticoagulant: ['खून ~1 पतला', 'khoon|khun ~1 patla|patli', 'वारफेरिन|वार्फरिन|warfarin|acitrom'],
  'severe-abdominal-pain': [
    `${BELLY} ~2 ${VERY} ~2 दर्द`,
    `${VERY} ~1 पेट ~1 दर्द|पेटदर्द`,
    `pet|peth ~2 ${BAHUT} ~2 dard`,
    `${BAHUT} ~1 pet ~1 dard`,
  ],
  'rigid-abdomen': ['पेट ~2 सख्त|कड़ा|कड़क|पत्थर|अकड़', 'pet ~2 sakht|kadak|patthar|kada'],
  'abdominal-pain': ['पेट ~2 दर्द|मरोड़|ऐंठन', 'पेटदर्द', 'pet ~2 dard|marod|maror'],
  'testicular-pain': [
    'अंडकोष|अंडकोश|अण्डकोष|अंडकोषों|गोटी|गोटियों ~5 दर्द',
    'andkosh|andakosh|gotiyon|goti ~5 dard',
    'अंडकोष|अंडकोश|अण्डकोष ~3 दर्द|सूज',
    'andkosh|andakosh|andkoshon ~3 dard|sooj|suj',
  ],
  'heavy-vaginal-bleeding': [
    `गर्भवती|प्रेग्नेंट|गर्भ|प्रेगनेंट|गर्भावस्था|गर्भवति ~6 ${VERY} ~2 खून|ब्लीडिंग|रक्तस्राव`,
    `गर्भवती|प्रेग्नेंट|गर्भ|प्रेगनेंट|गर्भावस्था ~6 खून|ब्लीडिंग|रक्तस्राव ~2 ${VERY}`,
    `pregnant|garbhvati|garbhwati|pregnancy ~6 ${BAHUT} ~2 khoon|khun|bleeding`,
    `योनि ~2 ${VERY} ~1 खून`,
  ],
  'vaginal-bleeding': [
    'गर्भवती|प्रेग्नेंट|गर्भ|प्रेगनेंट|गर्भावस्था ~7 खून|ब्लीडिंग|रक्तस्राव|ख़ून',
    'योनि ~3 खून|रक्त|ब्लीडिंग',
    'pregnant|garbhvati|garbhwati|pregnancy ~7 khoon|khun|bleeding',
  ],
  'reduced-fetal-movement': [
    `बच्चा|बच्चे|शिशु|बेबी ~4 हिल|हलचल|हरकत|मूवमेंट|घूम ~3 ${NOT}|कम|बंद`,
    `पेट ~2 बच्चा|बच्चे ~4 ${NOT} ~1 हिल|हलचल`,
    `bachcha|baccha|bacha|bachche|bacche|baby ~4 hil|hilna|halchal|harkat|movement|ghoom ~3 ${NAHI}|kam|band`,
  ],
  'baby-coming': [
    'बच्चा|बच्चे ~3 निकल|बाहर|सिर ~2 रहा|दिख|आ',
    'bachcha|baccha|bacha|bachche|bacche ~3 nikal|bahar|sir ~2 raha|dikh|aa',
  ],
  'waters-broken': [
    'पानी ~2 थैली|टूट|छूट ~2 फट|गया|गई|टूट',
    'पानी ~1 टूट|छूट|फट',
    'pani|paani ~2 thaili|toot|tut|chhoot|phat ~2 gaya|gayi|gai?',
  ],
  'upper-abdominal-pain': ['पेट ~1 ऊपर|ऊपरी ~3 दर्द', 'pet ~1 upar|upari|oopar ~3 dard'],
  'missed-period': [
    'पीरियड|माहवारी|मासिक|पीरियड्स ~3 नहीं|लेट|देर|मिस|रुक',
    'period|periods|mahwari|mahavari ~3 nahi|late|miss|nahin|ruk',
  ],
  'positive-pregnancy-test': ['प्रेग्नेंसी|प्रेगनेंसी|गर्भावस्था टेस्ट ~1 पॉजिटिव|पॉज़िटिव', 'pregnancy test ~1 positive'],
  diabetes: ['डायबिटीज|मधुमेह|शुगर|शूगर', 'diabetes|madhumeh|sugar ~2 mareez|patient|bimari|hai', 'madhumeh'],
  insulin: ['इंसुलिन|इन्सुलिन'],
  'low-glucose-said': ['शुगर|शूगर|ग्लूकोज ~2 कम|गिर|लो|डाउन', 'sugar|shugar ~2 kam|gir|low|down ~2 ho|hai|gayi|gaya'],
  'high-glucose-said': [
    `शुगर|ग्लूकोज|sugar ~4 ${HIGH_MG_DL}`,
    'शुगर|शूगर|ग्लूकोज ~2 बढ़|ज्यादा|हाई|ज़्यादा|अधिक',
    'sugar|shugar ~2 badh|zyada|high|jyada ~2 ho|hai|gayi|gaya',
  ],
  overdose: [
    'गोलियों|दवाइयों|दवाओं|गोली|नींद ~2 पूरी|सारी|पत्ता|शीशी|बोतल|डिब्बा ~3 खा|निगल|पी|खाई',
    'goliyon|dawaiyon|neend ~3 puri|poori|saari|sheeshi|shishi|bottle|patta ~3 kha|nigal|pee|khai',
    'गोलियां|गोलियाँ|गोली|दवाई|दवा|दवाइयां|टैबलेट|दवाइयाँ ~3 खा|निगल ~1 ली|लीं|लिया|गया|गई|गयी',
    'बहुत|सारी|ज्यादा|पूरी|ढेर|ढेरों|# ~3 गोलियां|गोलियाँ|गोली|दवाई|दवा|दवाइयां|टैबलेट|दवाइयाँ|पैरासिटामोल ~3 खा|निगल|खाई|खाईं|ली',
    'ओवरडोज',
    'bahut|saari|sari|zyada|puri|poori|dher|bohot|# ~3 goliyan|goliya|goli|dawai|dawa|tablet|tablets|davai|paracetamol ~3 kha|nigal|khai|khayi|le',
    'overdose',
  ],
  'poison-ingestion': [
    'जहर|ज़हर|फिनाइल|फिनायल|कीटनाशक|तेजाब|तेज़ाब|ब्लीच|हार्पिक|केरोसिन|मिट्टी ~3 पी|खा|निगल|पिया|खाया|पिलाया',
    'zehar|zahar|jahar|phenyl|finail|keetnashak|tezab|bleach|harpic|kerosene ~3 pee|pi|kha|nigal|piya|khaya|pii',
  ],
  'child-took-medicine': [
    'बच्चे|बच्चा|बेटे|बेटी|बेटा|बच्ची ~5 दवा|दवाई|गोली|गोलियां|गोलियाँ ~2 खा|निगल|पी',
    'bachche|bacche|bachcha|baccha|bete|beti|beta|bachi ~5 dawa|dawai|davai|goli|goliyan|goliya ~2 kha|nigal|pee',
  ],
  'swallowed-battery': ['बैटरी|सेल|बैट्री ~2 निगल|खा', 'battery|cell|batri ~2 nigal|kha'],
  'co-alarm': ['कार्बन मोनोऑक्साइड|मोनोक्साइड', 'गैस ~2 लीक|रिसाव|जहर'],
  'chemical-in-eye': [
    'तेजाब|तेज़ाब|ब्लीच|चूना|केमिकल|कैमिकल|फिनाइल|हार्पिक|एसिड ~4 आंख|आँख|आंखों|आँखों',
    'आंख|आँख|आंखों|आँखों ~3 तेजाब|तेज़ाब|ब्लीच|चूना|केमिकल|फिनाइल|एसिड',
    'aankh|ankh|aankhon|aankho|aankhein ~3 tezab|bleach|chuna|chemical|phenyl|acid',
    'tezab|bleach|chuna|chemical|phenyl|acid ~4 aankh|ankh|aankhon|aankho',
  ],
  'burn-serious': [
    'जल ~1 गया|गई|गयी|गए ~4 चेहरा|बहुत|पूरा|शरीर',
    'चेहरा|चेहरे|शरीर|बहुत|पूरा|बुरी ~3 जल|झुलस ~1 गया|गई|गयी',
    'chehra|chehre|sharir|bahut|pura|buri ~3 jal|jhulas ~1 gaya|gayi|gai',
    'खौलता|उबलता|गरम ~2 पानी|तेल|दूध ~3 गिर|जल',
    'khaulta|ubalta|garam ~2 pani|paani|tel|doodh ~3 gir|jal',
  ],
  'electric-shock': ['बिजली|करंट ~2 झटका|लग', 'bijli|current|karant ~2 jhatka|lag|laga'],
  submersion: ['डूब ~1 गया|गई|रहा|रही|गयी', 'पानी ~1 डूब', 'doob|dub ~1 gaya|gayi|raha|rahi|gai'],
  'heat-exposure': ['लू ~1 लग|लगी', 'गर्मी ~3 बेहोश', 'loo|lu ~1 lag|lagi'],
  'suicidal-thoughts': [
    'मरना|मर|मरने|आत्महत्या|खुदकुशी|सुसाइड|जान ~2 चाहता|चाहती|मन|ख्याल|विचार|जाऊं|जाऊँ|सोच',
    `जीना|जीने|ज़िंदा|जिंदा ~2 ${NOT}`,
    'marna|mar|marne|aatmahatya|atmahatya|khudkushi|suicide|jaan ~3 chahta|chahti|man|khayal|vichar|jau|jaun|soch|chahata',
    `jeena|jina|jeene|zinda|jinda ~2 ${NAHI}`,
    'suicide ~2 karne|karna|karlu|thoughts',
  ],
  'suicidal-intent': [
    'जान ~2 दूंगी|दूंगा|दूँगा|दूँगी',
    'jaan de ~1 dunga|dungi|doonga|doongi|raha|rahi',
    'आत्महत्या|खुदकुशी|सुसाइड ~2 कर|करने|करना|करूंगा|करूंगी|करूँगा|करूँगी|लूंगा|लूंगी',
    'जान ~1 दे|देने|दूंगा|दूंगी|देना|लेने|ले ~2 रहा|रही|हूं|हूँ|चाहता|चाहती|वाला|वाली',
    'खुद|अपने|अपनी|स्वयं ~2 मार|खत्म|ख़त्म|जान ~2 लूंगा|लूंगी|डालूंगा|चाहता|चाहती|देना|लेना|डालना|दूंगा|दूंगी|लूँगा',
    'फांसी|फाँसी ~2 लगा|लगाने|लटक',
    'aatmahatya|atmahatya|khudkushi|suicide ~2 kar|karne|karna|karunga|karungi|karlunga|karlungi|karu',
    'jaan ~1 de|dene|dunga|dungi|dena|lene ~2 raha|rahi|hoon|hu|chahta|chahti|wala|wali',
    'khud|apne|apni|khudko ~2 maar|khatam|jaan|mar ~2 lunga|lungi|dalunga|chahta|chahti|dena|lena|dalna|dunga|dungi',
    'phansi|fansi|faansi ~2 laga|lagane|latak',
  ],
  'suicide-plan': [
    'गोलियां|गोलियाँ|चाकू|रस्सी|जहर|ज़हर|ब्लेड|दवाई ~3 हाथ|पास|तैयार|सामने',
    'आखिरी ~1 चिट्ठी|खत|नोट',
    'goliyan|goliya|chaku|rassi|zehar|jahar|blade ~3 haath|hath|paas|pas|taiyar|samne',
    'suicide note|plan',
  ],
  'suicide-attempt': [
    'आत्महत्या|खुदकुशी|सुसाइड|जान ~4 कोशिश|प्रयास',
    'नस ~1 काट',
    'aatmahatya|khudkushi|suicide|jaan ~4 koshish',
    'nas|nass ~1 kaat|kat|kaati|kaat',
  ],
  'self-harm': ['खुद|अपने|अपना ~2 काट|चोट|नुकसान|नुक़सान', 'khud|apne|apna ~2 kaat|chot|nuksan'],
  'harm-intent': [
    'उसे|उसको|पति|पत्नी|उन्हें|किसी ~2 मार|जान|कत्ल ~2 डालूंगा|दूंगा|दूंगी|डालूंगी|दूँगा|चाहता|डालूँगा',
    'use|usko|pati|patni|unko|kisi ~2 maar|jaan|katl|mar ~2 dalunga|dunga|dungi|dalungi|chahta',
  ],
  'command-voices': [
    'आवाज|आवाजें|आवाज़ें|आवाज़ ~4 मार|मारने|मरने|मर ~2 कह|बोल|कहती',
    'awaz|awazein|aawazein|awaaz|aawaz ~5 maar|marne|maarne|mar ~2 keh|bol|kehti|kehte',
    'आवाजें|आवाज़ें|आवाज ~3 कहती|कह|बोलती|कहते ~4 मार|मारो|मर',
  ],
  'hearing-voices': ['आवाजें|आवाज़ें ~2 सुनाई|सुन', 'awazein|aawazein|awaaz|awazen ~2 sunai|sun'],
  'partner-violence': [
    'पति|पत्नी|बॉयफ्रेंड|ससुराल|शौहर ~5 मार|पीट|मारता|पीटता|धमकी|मारते|मारपीट|पीटते',
    'pati|patni|boyfriend|sasural|husband|shauhar ~5 maar|peet|marta|maarta|peetta|dhamki|marte|maarte|marpeet|pit',
  ],
  'danger-now': [
    'जान|मारने|मार ~2 धमकी',
    'jaan|marne|maarne|maar ~2 dhamki',
    'मुझे|हमें ~2 मार ~1 डालेगा|देगा|डालेंगे|देंगे',
    'जान ~1 मारने ~2 धमकी',
    'mujhe|hume|humein ~2 maar|mar ~1 dalega|dega|dalenge',
    'jaan ~2 maarne|marne ~2 dhamki',
  ],
  strangulation: ['गला ~2 दबा|घोंट|दबाया|घोंटा', 'gala|galla ~2 daba|ghont|dabaya|ghonta|ghot'],
  'sexual-assault': ['बलात्कार|रेप|यौन', 'balatkar|rape|yaun', 'ज़बरदस्ती|जबरदस्ती ~3 यौन|संबंध|शारीरिक'],
  'child-abuse': [
    'बच्चे|बच्ची|बेटे|बेटी|बच्चों ~3 मारता|पीटता|मारपीट|मारते|पीटते|शोषण',
    'bachche|bacche|bachi|bete|beti|bachchon ~3 marta|maarta|peetta|marte|maarte|shoshan',
  ],
  'saddle-numbness': [
    'गुप्तांग|गुप्तांगों|जांघों|नितंब|कूल्हे|जाँघों|गुदा ~4 सुन्न|सुन्नपन',
    'guptang|jangh|janghon|nitamb|kulhe|private ~4 sunn|sun|sunnpan',
  ],
  'bladder-bowel-loss': [
    `पेशाब|मल|शौच|लैट्रिन ~3 रोक|कंट्रोल|नियंत्रण|काबू ~2 ${NOT}`,
    `पेशाब ~2 ${NOT} ~1 हो|आ|कर|उतर`,
    `peshab|pishab|latrine ~3 rok|control|kabu ~2 ${NAHI}`,
    `peshab|pishab ~2 ${NAHI} ~1 ho|aa|kar|utar`,
    'पेशाब|मल ~3 निकल',
  ],
  'back-pain': ['कमर|पीठ ~2 दर्द', 'कमरदर्द', 'kamar|peeth|pith ~2 dard'],
  'leg-weakness': [
    'पैर|पैरों|टांगों|टांगें|टाँगों|दोनों ~3 कमजोर|कमजोरी|सुन्न|जान|कमज़ोर|कमज़ोरी',
    `पैर|पैरों ~2 हिल|उठ|चल ~2 ${NOT}`,
    'pair|pairon|tang|tango|pairo|per|dono ~3 kamzor|kamjor|sunn|kamzori|kamjori',
    `pair|pairo|pairon ~2 hil|uth|chal ~2 ${NAHI}`,
  ],
  'one-leg-swelling': ['एक ~1 पैर|पिंडली|टांग ~3 सूज|सूजन', 'ek ~1 pair|pindli|tang|per ~3 sooj|suj|soojan|sujan'],
  chemotherapy: ['कीमो|कीमोथेरेपी|keemo'],
  'testicular-swelling': [
    'अंडकोष|अंडकोश|अण्डकोष|गोटी|गोटियों ~7 सूजन|सूज|सूजा',
    'andkosh|andakosh|goti ~7 soojan|sujan|sooj|suj',
  ],
  'faulty-heating-exposure': [
    'अंगीठी|सिगड़ी|कोयला|कोयले|हीटर|गीजर|जनरेटर|चूल्हा|ब्रोवर ~4 जल*|चालू|चल|बंद|कमरे',
    'angithi|sigdi|koyla|heater|geyser|generator|chulha ~4 jal*|chalu|chal|band|kamre',
  ],
  'weapon-present': [
    'चाकू|बंदूक|कट्टा|पिस्तौल|तलवार ~1 लेकर|दिखा|है|से',
    'chaku|chaaku|chakoo|bandook|katta|pistol|talwar ~1 lekar|leke|dikha|hai|se',
  ],
}
