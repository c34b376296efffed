import { either, type RedFlags } from '../../pack.ts'
import { CHEST, CHILD, DARD, HAATH, KHA, KHOON, NAHI, SAANS, STRONG, SUDDEN, ULTI } from './words.ts'

/** Hindi and Urdu as they are typed in chats, in both scripts. */
export const chat: RedFlags = {
  'chest-pain': [
    `${CHEST} ~3 आग|aag|जल|jal|घुटन|ghutan|kheench|khinch`,

    ...either(
      `${DARD}|दबाव|भारी|भारीपन|जकड़न|बोझ|वजन|पत्थर|जलन|घबराहट|कसाव|dabav|bhari|bhaari|bharipan|jakdan|bojh|wajan|pathar|patthar|jalan|kasav|tight|heavy|pressure|dabaw`,
      4,
      CHEST,
    ),
  ],
  'cardiac-chest-pain': [
    ...either(
      'भारी|भारीपन|दबाव|पत्थर|बोझ|बैठा|जकड़न|कसाव|bhari|bhaari|bharipan|dabav|dabaw|pathar|patthar|bojh|baitha|jakdan|kasav|heavy|tight|pressure|haathi|hathi',
      4,
      CHEST,
    ),
  ],
  sweating: ['पसीना|पसीने|पसीन|pasina|paseena|pasine|paseene|psina|sweat|sweating'],
  'sudden-breathlessness': [
    ...either(
      SUDDEN,
      4,
      'फूल|चढ़|तकलीफ|दिक्कत|phool|fool|phul|ful|chadh|takleef|taklif|dikkat ~2 सांस|साँस|saans|sans|saas',
    ),
    `${SUDDEN} ~3 ${SAANS} ~3 फूल*|चढ़*|तकलीफ|दिक्कत|रुक*|phool*|ful*|fool*|phul*|takleef|taklif|dikkat|ruk*|chadh*`,
  ],
  breathlessness: [
    `${SAANS} ~3 फूल*|चढ़*|तकलीफ|दिक्कत|परेशानी|मुश्किल|भारी|उखड़*|हांफ*|phool*|phul*|ful*|fool*|chadh*|takleef|taklif|taqleef|dikkat|mushkil|problem|pareshani|bhari|ukhad*|dikat|prblm`,
    `${DARD}|तकलीफ|दिक्कत|takleef|dikkat|problem ~2 ${SAANS} ~2 लेने|lene`,
    'हांफ*|हाँफ*|haanf*|hanf*|hamp*',
  ],
  'cannot-breathe': [
    `${SAANS} ~2 ${NAHI} ~2 आ|ले|लिया|पा|आती|आता|लेपा|aa|a|le|li|lee|pa|paa|aati|aata|ati|ata|aarahi|arahi|arha|lene|ley|rahi`,
    `${SAANS} ~2 ले|आ|le|aa|lena|लेना ~2 ${NAHI}`,
    'दम घुट*|घोट*',
    'dam|dum ghut*|ghot*|gut*',
    `${SAANS} अटक|रुक|बंद|atak|ruk|band`,
  ],
  'pleuritic-pain': [
    `${SAANS} ~2 लेने|लेते|खींचने|lene|lete|khinchne|kheenchne ~3 ${DARD}`,
    `${DARD} ~4 ${SAANS} ~1 लेने|लेते|lene|lete`,
    'खांसने|khansne ~3 दर्द|dard',
  ],
  'recent-surgery': [
    'ऑपरेशन|आपरेशन|सर्जरी|operation|opration|surgery|oprasion ~4 बाद|पहले|हुआ|baad|bad|pehle|hua|hui',
    'हफ्ते|दिन|hafte|din|mahine|महीने ~2 पहले|pehle ~2 ऑपरेशन|operation|surgery|सर्जरी',
  ],
  'cannot-speak-sentences': [
    `बोल|बात|bol|baat|bolne ~3 ${NAHI}|दिक्कत|dikkat ~5 ${SAANS}|इन्हेलर|inhaler`,
    `${SAANS}|inhaler|इन्हेलर|इनहेलर ~8 बोल|बोलने|बात|bol|bolne|baat ~2 ${NAHI}|दिक्कत|dikkat|तकलीफ|takleef`,
    'एक|पूरा|ek|pura|poora ~1 वाक्य|शब्द|line|sentence|shabd|jumla ~2 नहीं|nahi|nhi',
  ],
  'inhaler-not-helping': [
    `इन्हेलर|इनहेलर|पंप|inhaler|inheler|pump|asthalin|asthaline|levolin|nebuliser|nebulizer|puff ~4 ${NAHI} ~1 आराम|फायदा|असर|काम|aaram|aram|fayda|faida|asar|kaam`,
    'इन्हेलर|इनहेलर|पंप|inhaler|pump|asthalin|puff ~4 आराम|फायदा|असर|काम|aaram|aram|fayda|faida|asar|kaam ~1 नहीं|nahi|nhi|nahin',
  ],
  'fast-breathing': [`${SAANS} ~2 तेज|तेज़|जल्दी|tez|tej|jaldi|fast ~2 चल*|ले*|chal*|le*?`],
  'deep-breathing': [`${SAANS} ~2 गहरी|लंबी|gehri|lambi|gahri`],
  apnoea: [`${SAANS} ~2 रुक|रुकी|ruk|ruki|band ~4 सेकंड|second|sec|जाती|jati|फिर|phir|fir`],
  'chest-recession': [
    'पसली|पसलियां|पसलियाँ|छाती|pasli|pasliyan|paslia|chhati|chati ~3 धंस*|चल*|अंदर|dhas*|dhans*|chal*|andar',
  ],
  'breathing-stopped': [
    `${SAANS} ~2 ${NAHI} ~1 चल|ले|चल रही|chal|le|le rahi`,
    `${SAANS} ~1 बंद|रुक|थम|band|ruk|tham ~2 गई|गयी|है|gayi|gai|gyi|hai`,
  ],
  unresponsive: [
    `जवाब|होश|हिल|रिस्पांस|प्रतिक्रिया|jawab|javab|hosh|hil|response|reply ~2 ${NAHI}`,
    'बेहोश|बेसुध|behosh|behos|behoosh|besudh|unconscious',
  ],
  'not-waking': [
    `उठ|जाग|जग|उठाने|जगाने|हिलाने|uth|jaag|jag|uthane|jagane|hilane ~3 ${NAHI}`,
    `${NAHI} ~1 उठ|जाग|जग|uth|jaag|jag ~1 रहा|रही|रहे|raha|rahi|rahe|rha|rhi`,
  ],
  drowsy: [
    'सुस्त|सुस्ती|ढीला|निढाल|बेसुध|ऊंघ*|sust|susti|nidhaal|nidhal|besudh|oongh*',
    'नींद ~2 बहुत|में',
    'बहुत|bahut|bht ~1 सुस्त|sust|नींद|neend',
  ],
  choking: [
    'गले|गला|gale|gala|galle ~3 फंस*|फँस*|अटक*|phas*|fas*|phans*|fans*|atak*|atk*',
    `सिक्का|चना|मूंगफली|अंगूर|टॉफी|sikka|chana|moongfali|angoor|toffee|candy|haddi|roti ~3 फंस*|अटक*|phas*|fas*|phans*|fans*|atak*|atk*`,
    'choke|choking ~2 हो|कर|ho|kar|raha|rahi',
  ],
  'face-droop': [
    ...either(
      'टेढ़ा|टेढ़ी|टेढ़ा|तिरछा|लटक*|टेड़ा|tedha|teda|tedhi|tirchha|tircha|latak*|terha|taidha|tedaa|bend',
      3,
      'मुंह|मुँह|चेहरा|चेहरे|होंठ|मूंह|muh|munh|mooh|muhn|chehra|chehre|face|honth|moonh|mu',
    ),
  ],
  'speech-difficulty': [
    `बोल|बात|bol|baat|bolne ~2 ${NAHI} ~1 पा*|सक*|रहे|रही|रहा|pa*|paa*|sak*|rahe|rahi|raha|rha|rhi|ja`,
    `बोल|bol ~1 ${NAHI}`,
    'जुबान|ज़ुबान|जबान|ज़बान|आवाज|बोली|बोलने|zubaan|zuban|jubaan|juban|awaz|awaaz|bolne|boli|zabaan ~3 लड़खड़ा*|लड़खड़ा*|अटक*|साफ|दिक्कत|तुतला*|ladkhada*|atak*|saaf|saf|dikkat|tutla*|larkhara*|ladkhad*|bhari',
    'बात|baat|kya bol|क्या बोल ~3 समझ ~1 नहीं|नही',
    'baat|bol ~4 samajh|samaj ~2 nahi|nhi|nahin',
    'तुतला*|हकला*|tutla*|hakla*',
  ],
  'weakness-one-side': [
    `एक|आधा|आधी|ek|aadha|adha|aadhi|one ~1 तरफ|साइड|ओर|taraf|side|hissa|body|शरीर|sharir|sarir ~3 ${NAHI} ~1 हिल*|चल*|उठ*|hil*|chal*|uth*|kaam`,
    `${HAATH} ~3 काम|हिल|उठ|चल|ताकत|जान|kaam|hil|uth|chal|takat|taakat|jaan ~2 ${NAHI}`,
    `${HAATH} ~4 सुन्न|कमजोर|कमज़ोर|बेजान|भारी|sunn|sun|kamzor|kamjor|bejaan|bhari|numb|weak|soon|sunna`,
    `एक|आधा|आधे|बायां|दायां|बाएं|दाएं|उल्टा|सीधा|ek|aadha|adha|aadhe|bayan|dayan|left|right|ulta|seedha ~2 तरफ|शरीर|हिस्सा|हिस्से|हाथ|पैर|taraf|sharir|shareer|badan|hissa|haath|hath|pair|side ~4 सुन्न|कमजोर|लकवा|बेजान|काम|sunn|sun|kamzor|kamjor|lakwa|bejaan|numb|kaam|hil`,
    'लकवा|फालिज|lakwa|lakva|laqwa|falij|faalij|paralysis',
  ],
  'vision-loss': [
    'कुछ|kuch|kuchh नहीं|nahi|nhi|nahin दिख*|dikh*',
    `आंख*|आँख*|aankh*|ankh* ~7 ${NAHI} ~1 दिख*|dikh*`,

    `आंख*|आँख*|aankh*|ankh*|eye ~4 ${NAHI} ~1 दिख*|dikh*`,
    `दिख*|दिखाई|नजर|नज़र|dikh*|dikhai|nazar|najar|nazr ~3 ${NAHI}|बंद|चली|गायब|band|chali|gayab|khatam`,
    'आंख*|आँख*|aankh*|ankh* ~3 (अंधेरा|andhera|रोशनी चली|रोशनी गई|रोशनी जा|roshni chali|roshni gayi|roshni gai|roshni ja)',
    'अंधा|अंधी|andha|andhi ~2 हो',
  ],
  'thunderclap-headache': [
    ...either(SUDDEN, 6, 'सिरदर्द|सरदर्द|सिर|सर|sirdard|sardard|sir|sar|headache'),
    'जिंदगी|ज़िंदगी|life|zindagi|jindagi|zindgi ~4 सिरदर्द|सरदर्द|sirdard|sardard|headache|dard',
    'सिर|सर|sir|sar|sr ~4 फट*|फाड़|धमाका|phat*|fat*|dhamaka|blast|burst',
    'worst headache',
  ],
  'severe-headache': [
    `सिर|सर|sir|sar|head ~2 ${STRONG} ~2 ${DARD}`,
    `सिर|सर|sir|sar ~2 ${DARD} ~3 ${STRONG}`,
    `${STRONG} ~1 सिरदर्द|सरदर्द|sirdard|sardard|headache`,
    'सिर|सर|sir|sar ~3 फट*|phat*|fat*',
  ],
  headache: ['सिरदर्द|सरदर्द|sirdard|sardard|headache', `सिर|सर|sir|sar ~2 ${DARD}`],
  'neck-stiffness': [
    ...either(
      'अकड़*|अकड़*|जकड़*|जाम|akad*|akd*|jakad*|jam|stiff|akar*|tight',
      3,
      'गर्दन|गरदन|gardan|garden|gardn|neck|gardhan',
    ),
    `गर्दन|gardan|neck ~3 मुड़*|हिल*|झुक*|mud*|hil*|jhuk* ~2 ${NAHI}`,
  ],
  photophobia: [
    'रोशनी|उजाला|लाइट|roshni|ujala|light|roshani ~3 बर्दाश्त|चुभ*|परेशान*|दिक्कत|सहन|bardasht|chubh*|pareshan*|dikkat|sahan|takleef',
  ],
  'mottled-skin': ['चमड़ी|त्वचा|शरीर|chamdi|skin|twacha ~3 नीले|चितकबर*|धब्बेदार|chitkabr*|neele|mottled'],
  rigors: ['कँपक*|कंपक*|कांप*|काँप*|कंपकंप*|ठिठुर*|kaamp*|kamp*|kaanp*|kanp*|kapkap*|thithur*|shivering|kapkapi'],
  confusion: [
    'बहकी|उल्टी|उलटी|अजीब|बहकना|behki|bahki|ulti|ajeeb|ajib|bahekti ~2 बातें|बात|baatein|baate|baten|baat|batein',
    `पहचान|pehchan|pahchan|pehchaan ~2 ${NAHI}`,
    'बड़बड़ा*|badbada*|badbad*|barbara*',
    'confuse|confused|behosh jaise|होश ~1 में ~1 नहीं',
  ],
  'no-urine-day': [
    `पेशाब|मूत्र|सुसु|peshab|pishab|pesab|susu|urine ~2 ${NAHI} ~4 कल|घंटे|सुबह|दिन|kal|ghante|subah|din`,
    `कल|सुबह|घंटे|kal|subah|ghante|din ~3 पेशाब|सुसु|peshab|pishab|pesab|susu|urine ~2 ${NAHI}`,
  ],
  'tongue-throat-swelling': [
    ...either(
      'सूज*|फूल*|सूजन|sooj*|suj*|phool*|fool*|soojan|swell*|swollen|suuj*',
      3,
      'जीभ|गला|गले|जुबान|jeebh|jibh|jeeb|gala|gale|zubaan|zuban|tongue|throat|galla',
    ),
  ],
  'lip-swelling': [
    ...either(
      'सूज*|फूल*|सूजन|मोटे|sooj*|suj*|phool*|fool*|soojan|swell*|swollen|mote',
      3,
      'होंठ|होठ|होंठों|honth|hoth|hont|lips|lip|hoont',
    ),
  ],
  'facial-swelling': [
    ...either(
      'सूज*|फूल*|सूजन|sooj*|suj*|phool*|fool*|soojan|swell*|swollen|soj*',
      3,
      'चेहरा|चेहरे|मुंह|मुँह|आंख*|आँख*|chehra|chehre|muh|munh|face|aankh*|ankh*|chahra',
    ),
  ],
  'allergen-exposure': [
    ...either(
      `${KHA}|खाने|खाकर|खाते|khane|khakar|khaate|khate|khaake`,
      2,
      'मूंगफली|मुंगफली|झींगा|अंडा|मछली|काजू|बादाम|अखरोट|दवा|दवाई|moongfali|mungfali|jhinga|jheenga|anda|egg|machli|machhli|fish|kaju|badam|peanut|peanuts|prawn|prawns|dawa|dawai|davai|antibiotic|kiwi|akhrot|til',
    ),
    'मधुमक्खी|ततैया|भौंरा|बर्र|madhumakkhi|makkhi|tataiya|bee|bees|wasp|barr|bhid|bhir ~3 काट*|डंक|kaat*|kat*|dank|dunk',
    'इंजेक्शन|टीका|injection|injecshun|tika|penicillin|vaccine ~2 बाद|लगते|लगने|baad|bad|lagte|lagne',
  ],
  'throat-closing': [
    ...either('बंद|घुट*|घोंट|जकड़*|कस|band|ghut*|jakad*|kas|tight|choke', 3, 'गला|गले|gala|gale|galla|throat'),
  ],
  drooling: ['लार|थूक|laar|lar|thook|thuk ~3 टपक*|बह*|गिर*|निकल*|tapak*|beh*|bah*|gir*|nikal*'],
  'cannot-swallow': [
    `निगल*|घूंट|थूक|पानी|nigal*|nigl*|ghoont|thook|pani ~2 ${NAHI} ~1 पा*|जा|सक*|pa*|ja|sak*|utar|निगल*|nigal*`,
  ],
  'muffled-voice': ['आवाज|आवाज़|awaz|awaaz|aawaz ~3 भारी|बदल*|दबी|बैठ*|bhari|badal*|dabi|baith*'],
  'noisy-breathing-in': [
    `${SAANS} ~4 आवाज*|सीटी|घर्र*|खर्र*|awaz*|awaaz*|aawaz*|seeti|siti|gharr*|kharr*|noise|sound`,
    'आवाज*|awaaz*|awaz* ~3 सांस|साँस|saans|sans',
  ],
  'barking-cough': ['खांसी|खाँसी|khansi|khaansi ~4 कुत्ते|भौंक*|kutte|bhaunk*|bhonk*|barking'],
  'non-blanching-rash': [
    'दाने|चकत्ते|धब्बे|निशान|daane|dane|chakatte|chakte|dhabbe|nishan|rash|spots ~6 दबा*|गिलास|daba*|press|glass|gilas ~5 नहीं|nahi|nhi|nahin',
  ],
  'purple-rash': [
    ...either(
      'बैंगनी|नीले|जामुनी|काले|baingani|baigani|neele|nile|jamuni|purple|bengni',
      3,
      'दाने|चकत्ते|धब्बे|निशान|daane|dane|chakatte|chakte|dhabbe|dhabe|nishan|rash|spots|daag',
    ),
  ],
  fever: [
    'बुखार|ताप|ज्वर|बुख़ार|bukhar|bukhaar|fever|bukar|taap|bhukhar',
    `${CHILD}|नवजात|newborn|navjat ~8 100*|101*|102*|103*|104*|38.*|39*|40*`,
    '101|102|103|104|105 ~2 बुखार|bukhar|fever|hai',
  ],
  'not-feeding': [
    `दूध|फीड|doodh|dudh|dhoodh|feed|milk ~2 ${NAHI} ~1 पी*|ले*|pi*|pee*|le*`,
    `${NAHI} ~1 पी|ले|pi|pee|le ~2 दूध|doodh|dudh`,
    `दूध|doodh|dudh ~2 पीना|पी|pina|peena|pi|pee ~3 ${NAHI}|बंद|छोड़*|band|chhod*|chod*`,
    `चूस|choos|chus ~1 ${NAHI}`,
  ],
  floppy: ['ढीला|ढीली|लटक*|निढाल|बेजान|लुंज|dheela|dhila|dheeli|nidhal|nidhaal|bejaan|bejan|lunj|floppy|limp'],
  'weak-cry': [`रो*|ro* ~2 धीमी|कमजोर|धीरे|dheemi|kamzor|dheere|dhire|${NAHI}`, 'कराह*|karah*'],
  grunting: ['कराह*|घुरघुर*|karah*|ghurghur*|grunting'],
  'rapidly-spreading-skin': [
    'लाली|लाल|सूजन|इन्फेक्शन|घाव|laali|lali|laal|soojan|sujan|infection|ghaav|ghav|zakhm ~5 फैल*|बढ़*|fail*|phail*|badh* ~3 तेजी|जल्दी|घंटे|रही|रहा|tezi|jaldi|ghante|rahi|raha|tez',
    'फैल*|phail*|fail* ~2 तेजी|जल्दी|tezi|jaldi',
  ],
  'pain-out-of-proportion': [
    `${STRONG} ~1 ${DARD} ~5 घाव|चमड़ी|लाल|ghaav|ghav|chamdi|skin|laal|zakhm`,
    'छूने|छुने|chhune|chune ~3 चीख*|cheekh*',
  ],
  'tissue-necrosis': [
    'चमड़ी|घाव|त्वचा|पैर|chamdi|ghaav|ghav|skin|zakhm ~4 काली|काला|सड़*|छाले|kali|kala|sad*|sar*|chhale|badbu',
    'गैंगरीन|gangrene',
  ],
  'joint-swollen': [
    ...either(
      'सूज*|सूजन|लाल|गरम|गर्म|sooj*|suj*|soojan|laal|garam|swollen',
      3,
      'घुटना|घुटने|कोहनी|जोड़|टखना|कंधा|कूल्हा|ghutna|ghutne|kohni|jod|takhna|knee|kandha|kulha|joint',
    ),
  ],
  'joint-cant-move': [
    `घुटना|घुटने|कोहनी|जोड़|टखना|पैर|कूल्हा|ghutna|ghutne|kohni|jod|takhna|knee|pair|kulha ~4 मुड़*|हिल*|रख|चल|mud*|hil*|rakh|chal ~2 ${NAHI}`,
  ],
  'eye-socket-swelling': [...either('सूज*|सूजन|बंद|sooj*|suj*|soojan|band|swollen', 3, 'आंख|आँख|पलक|aankh|ankh|palak|eye')],
  'eye-bulging': ['आंख|आँख|aankh|ankh ~2 बाहर|उभर*|bahar|ubhar*'],
  'vomiting-blood': [
    `${ULTI} ~2 में|me|mein|साथ|saath ~1 ${KHOON}`,
    `${KHOON} ~1 की|वाली|ki|wali|की ~1 ${ULTI}`,
    `मुंह|मुँह|muh|munh ~2 ${KHOON} ~2 आ|निकल*|aa|nikal*`,
    `${ULTI} ~2 कॉफी|coffee|कत्थई`,
  ],
  'black-stool': [
    ...either(
      'काला|काली|काले|तारकोल|kala|kali|kaala|kaali|kaale|kale|black|tarcoal|tarkol|koyle',
      3,
      'मल|टट्टी|पाखाना|लैट्रिन|पॉटी|शौच|दस्त|mal|tatti|potty|latrine|letrin|latrin|pakhana|stool|motion|dast|tati',
    ),
  ],
  'near-syncope': [
    'चक्कर|chakkar|chakar ~3 गिर*|बेहोश|gir*|behosh',
    'आंखों|आँखों|aankhon|aankho|ankho ~3 अंधेरा|andhera',
    'बेहोश|behosh ~2 होने|जैसा|जैसे|hone|jaisa|jaise|होते',
  ],
  dizziness: ['चक्कर|chakkar|chakar|chakr|chakkr|dizzy'],
  syncope: ['बेहोश|मूर्छित|behosh|behos|murchhit|unconscious', 'गश ~1 खा*|आ*', 'gash ~1 kha*|aa*', 'होश खो*', 'hosh kho*'],
  collapse: [
    'गिर|gir ~1 पड़े|पड़ा|पड़ी|गये|गए|गया|गई|pade|pada|padi|gaye|gaya|gayi|gye ~3 बेहोश|होश|behosh|hosh|उठ|uth',
    `${SUDDEN} ~2 गिर*|gir*`,
  ],
  'bleeding-heavy': [
    `${KHOON} ~2 धार|फव्वारा|पिचकारी|dhaar|dhar|fawwara|pichkari`,

    ...either(
      KHOON,
      2,
      'बहुत|ज्यादा|ज़्यादा|खूब|फव्वारा|तेजी|bahut|bohot|bahot|bht|zyada|jyada|khoob|heavy|tezi|fawwara|bhot',
    ),
    `${KHOON} ~2 बह*|निकल*|बहे|beh*|bah*|nikal*|tapak* ~1 रहा|जा|raha|ja|rha`,
  ],
  'bleeding-wont-stop': [
    `${KHOON} ~6 रुक*|बंद|थम*|ruk*|band|tham* ~1 ${NAHI}`,

    `${KHOON} ~3 रुक*|बंद|थम*|रोक*|ruk*|band|tham*|rok*|stop ~2 ${NAHI}`,
    `${KHOON} ~3 ${NAHI} ~1 रुक*|बंद|थम*|ruk*|band|tham*|stop`,
  ],
  wheeze: ['सीटी|seeti|siti|घरघराहट|gharghar* ~3 बज*|आवाज|baj*|awaz|chhati|छाती|सांस|saans'],
  hives: [
    'चकत्ते|दाने|पित्ती|ददोरे|chakatte|chakte|daane|dane|pitti|dadore ~3 पूरे|सारे|शरीर|बदन|pure|poore|saare|sharir|badan|body',
    'पूरे|सारे|pure|poore|saare ~2 शरीर|बदन|sharir|badan|body ~2 चकत्ते|दाने|पित्ती|chakatte|chakte|daane|dane|pitti|khujli|खुजली',
  ],
  'faeculent-vomit': ['उल्टी|ulti ~4 मल|टट्टी|latrine|tatti|potty'],
  'long-lie': [
    'फर्श|ज़मीन|जमीन|farsh|zameen|jameen|floor ~4 रात|घंटे|कल|सुबह|raat|ghante|kal|subah',
    'रात|घंटों|कल|raat|ghanto|kal ~4 फर्श|जमीन|farsh|zameen|jameen|floor',
  ],
  'jaw-pain': [...either(DARD, 3, 'जबड़े|जबड़ा|jabde|jabda|jaw|jabre')],
  'arm-pain': [...either(DARD, 3, 'बाएं|बाईं|बाजू|बांह|कंधे|bayan|baye|baju|baanh|kandhe|arm')],
}
