import { either, type RedFlags } from '../../pack.ts'
import { ATE, BABY, BELLY, BLOOD, PAIN, PREGNANT, STRONG } from './words.ts'

/** The same for bleeding, the belly, birth, poison, injury and the mind. */
export const chatMore: RedFlags = {
  'severe-abdominal-pain': [
    `${STRONG} ~2 ${PAIN} ~4 ${BELLY}`,
    `${PAIN} ~3 ${BELLY} ~3 ${STRONG}`,
    `${BELLY} ~3 ${STRONG} ~2 ${PAIN}`,
    `${STRONG} ~1 maagpyn|buikpyn|maagkrampe`,
    `maagpyn|buikpyn|maagkrampe ~3 ${STRONG}`,
  ],
  'abdominal-pain': [`${PAIN} ~4 ${BELLY}`, `${BELLY} ~4 ${PAIN}`, 'maagpyn|buikpyn|maagkrampe|magie'],
  'pelvic-pain': [
    `${PAIN} ~4 een|eenkant|eierstok|bekken|onderbuik|onderlyf|kant|lies|regterkant|linkerkant|onder`,
    `onderbuik|bekken|eierstok|lies ~3 ${PAIN}`,
  ],
  'vaginal-bleeding': [
    ...either(PREGNANT, 12, BLOOD),
    'laat|oor|gemis ~3 maandstonde|periode|periods ~8 bloei|bloed|bloeding',
    'gekraam|bevalling|kraam|keiser|geboorte ~10 bloei|bloed|bloeding',
  ],
  'missed-period': [
    ...either(
      'laat|weg|gemis|uitgebly|oorgeslaan|oor|mis',
      3,
      'maandstonde|periode|periods|period|menstruasie|maandstondes',
    ),
  ],
  'shoulder-tip-pain': [`skouer|skouerpunt ~3 ${PAIN}`, `${PAIN} ~3 skouer|skouerpunt`],
  'reduced-fetal-movement': [
    `${BABY} ~7 nie|minder|niks|geen|skaars|min|nog ~4 skop|beweeg|geskop|gevoel|roer|beweging|bewegings|geroer|voel`,
    `${BABY} ~3 skop|beweeg|roer ~4 nie|minder|min|skaars|amper|niks`,
    `voel|gevoel ~4 ${BABY} ~4 nie|minder|niks|beweeg`,
    `nie|niks ~3 ${BABY} ~3 voel|gevoel`,
    `min|minder|geen ~1 bewegings|beweging|skoppe`,
  ],
  'rigid-abdomen': [`${BELLY} ~3 hard|plank|bordhard|kliphard|styf|plankhard`],
  'abdominal-pain-constant-hard': [
    `${BELLY} ~3 hard|kliphard|plank ~5 ${PAIN}`,
    `${PAIN} ~6 ${BELLY} ~3 hard|kliphard|plank`,
  ],
  'visual-disturbance': [
    'sien ~3 sterretjies|sterre|dubbel|wasig|dof|flitse|kolle|vlekke|spikkels|ligte|kolletjies|flikkers',
    'oe|sig|visie ~3 wasig|dof|versteur|flikker|dubbel|newelrig',
    'sterretjies|spikkels|flitse ~3 oe|voor|sien',
  ],
  'sudden-swelling': [
    'swel|geswel|opgeswel|geswolle|dik ~3 hande|gesig|voete|bene',
    'hande|gesig|voete|bene ~3 swel|geswel|opgeswel|geswolle|dik',
  ],
  'upper-abdominal-pain': [`${PAIN} ~5 ribbes|ribbekas|krop|bo`, `krop|ribbes ~3 ${PAIN}`, 'bopens|bomaag ~2 pyn|seer'],
  'heavy-vaginal-bleeding': [
    'doekie|doekies|sanitere|pad|pads|nappy|kussinkie ~6 uur|halfuur|minute|vol|deur|ure',
    'vol|deurweek|deur ~3 doekie|pad|pads ~4 uur|halfuur|minute',
    'klonte|klont ~4 groot|vuis|suurlemoen|soos',
    'groot klonte|bloedklonte',
    'gekraam|bevalling|kraam|keiser|geboorte ~10 bloei|bloed|bloeding ~3 baie|loop|stroom|erg|hewig|net|vreeslik|kwaai',
  ],
  'type-1-diabetes': ['tipe 1|een ~1 diabet*|suiker*?', 'diabeet|diabetes|diabeties ~1 tipe 1|een'],
  'low-glucose-said': [
    'suiker|bloedsuiker|glukose|lesing ~3 laag|lae|val|gedaal|geval|1.*|2.0|2.1|2.2|2.3|2.4|2.5|2.6|2.7|2.8|2.9|3.0|3.1|3.2|1,*|2,*',
    'insulien ~6 nie|niks ~2 geeet',
    'hipo',
  ],
  vomiting: [
    'gooi|gegooi ~6 op|heeltyd|aanmekaar',
    'braak|gebraak|kots|gekots|opgooi|opgegooi|vomeer|gevomeer|opbring',
  ],
  'keeping-nothing-down': ['hou ~3 niks|nie ~3 in|binne', 'alles ~4 uit|op|weer', 'kan ~3 niks ~2 binne|inhou'],
  'bilious-vomit': [...either('groen|gal|galgroen', 3, 'braak|gebraak|gooi|opgooi|kots|opgegooi|vomeer')],
  'redcurrant-stool': ['doek|poef|stoelgang|nappy ~4 jellie|slym|bloed'],
  'drawing-up-legs': ['trek ~3 bene|beentjies|knietjies ~2 op'],
  'abdominal-distension-obstipation': [
    `${BELLY} ~3 opgeblaas|opgeswel|geswel|styf ~8 nie|geen ~3 wind|winde|opelyf|gepoef|toilet`,
    'geen|nie ~3 wind|winde|opelyf|gepoef ~6 dae|braak|gooi',
    'dermverstopping|verstop ~3 braak|gooi',
  ],
  'hernia-hard': ['breuk|hernia|liesbreuk ~5 hard|seer|terug|rooi|vas'],
  'right-lower-pain': [
    `${PAIN} ~5 regs|regter|regterkant ~3 onder|maag|buik`,
    `onder ~3 regs|regterkant ~3 ${PAIN}`,
    'blindederm|blindedermontsteking|appendiks',
  ],
  overdose: [
    `#|twintig|dertig|veertig|hele|al|alle|handvol|klomp|bottel|boks|pakkie|strook|pak ~4 pille|pil|tablette|panados|panado|paracetamol|medisyne|slaappille|pynpille|dospers|stilpane|hoofpynpille|insulien ~4 ${ATE}`,
    `${ATE} ~4 #|hele|al|alle|handvol|klomp|bottel|boks|pakkie|te ~4 pille|tablette|panados|panado|paracetamol|medisyne|slaappille|pynpille|hoofpynpille`,
    'oordosis|overdose|oordoseer|oorgedoseer',
  ],
  'poison-ingestion': [
    ...either(
      ATE,
      4,
      'bleikmiddel|bleik|jik|gif|rottegif|rottekruit|petrol|paraffien|suur|batterysuur|skoonmaakmiddel|dettol|domestos|handyandy|wasgoedseep|onkruiddoder|insekdoder|doom|drein|dreinskoonmaker|antivries|diesel|tinner|thinners|terpentyn|verdunner|asetoon|swembadchloor|chloor|plaagdoder|dip|skaapdip|aldicarb|twostep|kapsule',
    ),
  ],
  'child-took-medicine': [
    'kind|seun|dogter|baba|kleuter|seuntjie|dogtertjie|kleinkind ~6 pille|medisyne|tablette|pil|stroop ~5 gesluk|geeet|gedrink|ingekry|gevat|opgeeet|gevind',
  ],
  'opioid-use': ['heroien|heroine|nyaope|morfien|morfine|kodeien|tramadol|metadoon|fentaniel|stilpane|opium|unga'],
  'snake-bite': [
    ...either(
      'gebyt|byt|gepik|pik|gepic',
      6,
      'slang|pofadder|adder|kobra|mamba|rinkhals|boomslang|geelslang|nagadder|spoegslang',
    ),
  ],
  'venomous-sting': [
    ...either(
      'gesteek|steek|gebyt|byt',
      4,
      'skerpioen|spinnekop|blaasop|bloublaas|bloublasie|kwal|jellievis|knopiespinnekop|pylstert',
    ),
  ],
  burn: [
    'kookwater|warmwater|kookolie ~5 oor|gemors|gebrand|verbrand|val|geval|gegooi|gespat|op',
    'kokende|kook|warm|brandende ~2 water|olie|vet|tee|koffie|sop|pap ~5 oor|gemors|gebrand|verbrand|val|geval|gegooi|gespat|op',
    'gebrand|verbrand|brandwond|brandwonde|geskroei',
  ],
  'burn-serious': [
    '(kookwater|kookolie|kokende|warm water|warm olie|warm vet|warm tee|warm koffie|warm sop|kook water) ~6 gesig|bors|lyf|arms|bene|maag|rug|kop|nek',
    'gebrand|verbrand|brandwond|brandwonde ~5 gesig|bors|lyf|nek|blase|maag|rug|hele|kop|arms|bene',
    'gesig|bors|lyf|nek|maag|rug|kop ~4 gebrand|verbrand|geskroei',
  ],
  'burn-blister': [...either('gebrand|verbrand|kookwater|brandwond|kokende', 10, '(blase|blaas|blasies|vel ~2 af)')],
  'smoke-inhalation': ['rook ~4 ingeasem|geasem|brand|vuur', 'ingeasem ~3 rook', 'brand ~6 hoes|hees|rook'],
  'household-headache': [...either('(almal|ons|gesin|hele huis|hele familie)', 4, 'hoofpyn|kopseer')],
  'faulty-heating-exposure': [
    'kole|konka|gasverwarmer|verwarmer|kaggel|houtskool|generator|kragopwekker|geyser|stoof|motor|braai|paraffienstofie|stofie ~6 huis|binne|kamer|toe|garage|aan|in|gebring|gebrand|gaan|kar|loop',
    'steenkool ~4 binne|huis|kamer',
  ],
  submersion: [
    'verdrink|verdrinking|amper verdrink',
    'uit ~3 swembad|dam|rivier|see|bad|water|poel ~3 gehaal|getrek|kry|gekry|gered',
    'swembad|dam|rivier|see|bad|visdam ~4 geval|ingeval|gehaal|getrek|onder|gevind',
  ],
  'heat-exposure': [
    'neergeval|omgeval|flou|inmekaargesak|ineengestort ~4 son|hitte',
    'son|hitte ~4 neergeval|omgeval|flou|inmekaargesak',

    'son|hitte ~4 gewerk|ure|heeldag|lank|gespeel|gehardloop|gestaan',
    'gewerk|gespeel|gehardloop|gestaan|werk ~4 son|hitte',
    'hitteslag|sonsteek|hitte',
  ],
  'electric-shock': [
    'geskok|skok|elektriese ~4 krag|muurprop|prop|drade|kabel|draad|elektrisiteit|ketel|skok',
    'krag|elektrisiteit ~3 geskok|geskop|gevang',
    'vinger|mes|vurk|naald ~4 muurprop|prop',
  ],
  'chemical-in-eye': [
    ...either(
      'bleikmiddel|jik|suur|chemikalie|chemies|chemiese|kalk|sement|skoonmaakmiddel|ammoniak|drein|batterysuur|gom|superlijm|verdunner|poolsuur|chloor|dettol|dip|onkruiddoder|seep',
      6,
      'oog|oe|linkeroog|regteroog',
    ),
  ],
  'penetrating-eye': [
    'spyker|glas|metaal|draad|stok|splinter|yster|mes|haak ~4 oog|linkeroog|regteroog ~2 in|gesteek|ingegaan?',
    'oog ~4 spyker|glas|metaal|draad|stok|splinter|yster|haak',
  ],
  'curtain-vision': [...either('gordyn|skadu|sluier', 4, 'oog|sig|visie|linkeroog|regteroog')],
  'severe-eye-pain': [
    `${STRONG} ~2 ${PAIN} ~3 oog|linkeroog|regteroog`,
    `oog|linkeroog|regteroog ~3 ${STRONG} ~2 ${PAIN}`,
    `oogpyn ~2 ${STRONG}`,
  ],
  'eye-pain': [`oog|oe|linkeroog|regteroog ~3 ${PAIN}`, `${PAIN} ~3 oog|oe|linkeroog|regteroog`, 'oogpyn'],
  halos: ['kringe|ringe|kring|halos|strale ~4 ligte|lampe|lig|lamp', 'ligte|lampe|lig ~4 kringe|ringe|kring|reenboog'],
  'red-eye': ['oog|oe|linkeroog|regteroog ~2 rooi|bloedrooi', 'rooi oog|oe'],
  'temple-pain': [`slaap|slape|kopvel ~3 ${PAIN}`, `${PAIN} ~3 slaap|slape|kopvel`],
  'jaw-claudication': [
    `kaak|kakebeen|kake ~4 ${PAIN}|moeg ~4 kou|eet`,
    `kou|eet ~4 kaak|kakebeen|kake ~3 ${PAIN}|moeg`,
  ],
  'dangerous-mechanism': [
    'ongeluk|motorongeluk|botsing|omgeslaan|omgery|raakgery|gestamp ~4 kar|motor|motorfiets|bakkie|vragmotor|fiets?',
    'geval|afgeval|val ~3 van|uit|by ~2 dak|leer|trap|trappe|perd|boom|balkon|motorfiets|fiets|bakkie|solder|stellasie',
    'dak|leer|trap|trappe|perd|boom|balkon|motorfiets|fiets|bakkie ~2 af? geval|afgeval|afgegooi',
  ],
  'head-injury': [
    'kop|voorkop ~5 gestamp|geval|gekap|gestoot|besering|geslaan|stamp|kap|oop|getref|raak',
    'gestamp|geval|val|gekap|besering|slag|hou|geslaan ~5 kop|voorkop',
  ],
  'knocked-out': [
    'kop|geval|gestamp|ongeluk|val|slag ~8 bewusteloos|bewussyn|flou|uit|katswink',
    'uitgeslaan|uitgeklop|uitgeslaan',
  ],
  'legs-not-working': [
    'bene|voete|been ~4 nie|geen ~3 voel|beweeg|gevoel|roer',
    'kan|kon ~3 bene ~3 nie',
    'voel ~1 nie ~2 bene|voete|been',
    'kan|kon ~3 nie ~3 bene ~2 voel|beweeg',
    'van ~2 middel ~2 af ~3 lam|verlam|niks',
  ],
  'leg-weakness': [...either('lam|swak|verlam|krag|jellie|dooierig|gee', 3, 'bene')],
  'neck-pain': [`nek ~3 ${PAIN}`, `${PAIN} ~3 nek`, 'nekpyn'],
  'limb-deformity': ['arm|been|pols|enkel|vinger ~3 skeef|gebuig|krom|verkeerde|gedraai'],
  'bone-visible': [
    'been|beentjie ~3 (uitsteek|steek ~2 uit|sien)',
    'sien ~3 been ~2 uit|wond',
    'oop|oopgebreekte fraktuur|breuk',
    'been ~3 deur ~2 vel',
  ],
  amputation: [
    'vinger|vingers|hand|arm|voet|toon|duim ~4 af|afgesny|afgekap|afgesaag|afgeruk|afgeskeur',
    'afgesny|afgekap|afgesaag|afgeruk ~4 vinger|vingers|hand|arm|voet|toon|duim',
  ],
  'cold-pale-limb': [
    ...either('koud|yskoud|wit|bleek|blou|yswit', 4, 'been|arm|voet|hand|vingers|tone|linkerbeen|regterbeen'),
  ],
  'limb-turned-cold': [...either('koud|yskoud', 3, 'been|arm|voet|hand')],
  'known-aneurysm': ['aneurisme'],
  'pulsating-abdomen': [`${BELLY} ~3 klop|pols|kloppend`],
  'tearing-pain': [
    'pyn|seer ~4 skeur|geskeur|skeurende|mes|steek|klief ~5 rug|bors|skouerblaaie|blaaie',
    'skeurende ~1 pyn',
    'bors|rug ~4 skeur|geskeur|uitmekaar',
  ],
  'upper-back-pain': [`${PAIN} ~5 rug|skouerblaaie|blaaie`, `rug|skouerblaaie|blaaie ~3 ${PAIN}`],
  'pink-frothy-sputum': ['skuim|slym|skuimerige ~3 pienk|bloed|rooi', 'pienk ~2 skuim|slym'],
  'cannot-lie-flat': [
    'kan ~3 nie ~4 le|plat ~4 asem|benoud|kortasem?',
    'slaap ~2 sit|sittend|regop|stoel',
    'plat|le ~3 benoud|kortasem|versmoor|asem',
  ],
  'heart-failure': ['hartversaking', 'swak hart', 'hart ~2 swak|versaak'],
  'exertional-syncope': [
    ...either(
      'flou|flougeval|bewusteloos|inmekaargesak|omgeval|neergeval|ineengestort',
      7,
      'hardloop|rugby|oefen|oefening|sport|wedstryd|gehardloop|gym|speel|gespeel|swem|sokker|fietsry',
    ),
  ],
  seizure: [
    'stuipe|stuip|stuiptrekking|stuiptrekkings|toeval|toevalle|konvulsie|konvulsies|fits|fit',
    'aanval|aanvalle ~2 epilep*',
    'epilep* aanval|aanvalle|toeval',
    'ruk|skud|spartel ~4 lyf|oe ~4 agtertoe|weggedraai|wit|omgedraai',
    'oe ~2 weggedraai|agtertoe|omgedraai|wit ~5 ruk|skud',
    'skuim ~3 mond',
  ],
  'seizure-ongoing': [
    'stuipe|stuiptrekkings|toeval|fit|fits|konvulsie* ~5 nie|nog|steeds ~3 op|stop|gestop|ophou|nou',
    '# minute|min ~4 stuipe|stuiptrekkings|toeval|fit',
    'stuipe|stuiptrekkings|toeval|fit ~4 # minute|min',
  ],
  epilepsy: ['epilepsie', 'epileptikus|epilepties'],
  'loss-of-balance': [
    'balans ~3 verloor|weg|nie|hou',
    'loop ~3 dronk|skeef|waggel|slinger',
    'kan ~3 nie ~3 reguit|regop ~2 loop|staan',
    'waggel|slinger',
  ],
  'double-vision-sudden': ['sien|visie dubbel', 'dubbelvisie'],
  'suicidal-intent': [
    'gaan|wil|sal|beplan ~4 myself|my|self ~4 doodmaak|ophang|skiet|vergiftig|dood|verdrink|gooi|doodskiet|doodry',
    'gaan|wil|sal ~4 lewe ~2 neem|beeindig|eindig',
    'gaan|wil|sal ~4 selfmoord|doodmaak|ophang',
    'van|voor ~2 brug|dak|gebou|trein ~3 spring|gooi|afspring',
    'einde ~4 alles|lewe|maak',
    'vanaand|more|vandag|nou ~4 doodmaak|sterf|doodgaan|ophang',
  ],
  'suicide-plan': [
    'gif|rottegif|pille|tablette ~6 gaan|wil|sal ~4 drink|sluk|vat',
    'gaan|wil|sal ~3 drink|sluk|vat ~3 gif|rottegif|alles|al',
    'alles is verby',

    ...either(
      'pille|tou|gif|geweer|tablette|pistool|rewolwer',
      3,
      'gereed|reg|langs|klaar|gekoop|hand|voor|weggesteek|opgespaar|gelaai',
    ),
    'afskeidsbrief|selfmoordbrief|selfmoordnota|selfmoordbriefie',
    'brief|briewe|nota ~3 geskryf|afskeid',
    'totsiens|gegroet ~3 almal|gese',
  ],
  'wants-it-over': [
    'kan|wil ~2 nie ~1 meer ~2 aangaan|so|vat|lewe|leef',
    'moeg ~3 lewe|alles|leef',
    'wil ~3 net ~3 slaap|verdwyn|rus|weg',
    'dat ~2 alles ~2 ophou|verby',
  ],
  hopelessness: ['geen|nie ~2 hoop|sin|uitweg|nut ~2 meer?', 'beter|gelukkiger ~4 sonder my', 'lewe ~3 sin|niks|werd'],
  'suicide-means': [
    'het ~3 pille|tou|geweer|mes|gif|lem ~3 hier|hand|langs?',
    'staan|sit ~3 brug|dak|rand|treinspoor|balkon',
  ],
  'about-to-act': ['vanaand|nou|vannag', 'laaste boodskap|keer|aand|dag', 'totsiens|vaarwel|vergewe my'],
  'suicide-attempt': [
    'polse|pols|are ~3 gesny|sny|afgesny|oopgesny',
    'gesny ~3 polse|pols|are',
    'probeer|gepoog|wou|poging ~4 doodmaak|ophang|selfmoord|skiet',
    'homself|haarself|myself ~3 opgehang|geskiet|gehang|ophang',
    'opgehang|gehang ~2 homself|haarself|myself',
  ],
  'self-harm': [
    'gesny|sny|brand|gebrand|beseer ~3 myself|arms|my|bobene|haarself|homself|lem',
    'myself|haarself|homself|arms ~3 gesny|sny|gebrand',
  ],
  'harm-intent': [
    'gaan|wil|sal ~2 hom|haar|hulle|iemand|man|vrou|baas|pa|ma|buurman|almal ~3 doodmaak|steek|skiet|vermoor|brand|wurg',
    'gaan|wil|sal ~2 my ~2 man|vrou|baas|buurman|pa|ma|eks ~2 doodmaak|steek|skiet|vermoor|wurg',
  ],
  'thoughts-harm-baby': [
    'gedagtes|bang|wil|stemme|drang ~6 baba|kind|kleintjie ~4 seermaak|doodmaak|versmoor|skud|gooi|verdrink',
    'seermaak|doodmaak|versmoor|skud|geskud|verdrink ~3 baba|kind|kleintjie',
    'baba ~3 geskud|skud',
  ],
  'command-voices': ['stemme|stem ~6 doodmaak|seermaak|spring|sny|steek|sterf|dood'],
  paranoia: [
    'agtervolg|dophou|afluister|bespied',
    '(vergiftig|hou my dop) ~3 my|hulle|mense',
    'kameras|mikrofone|chip|skyfie ~4 huis|kop|lyf|muur',
    'almal ~3 teen my',
  ],
  'visual-hallucinations': [
    'sien ~4 goed|mense|demone|spoke|goggas|dinge|bobbejane ~5 nie|daar',
    'hallusineer|hallusinasies',
  ],
  'delusion-about-baby': ['baba|kind ~4 duiwel|demoon|besete|omgeruil|uitgeruil|bose'],
  strangulation: [
    'gewurg|wurg|verwurg|wurgend',
    'keel|nek ~4 gegryp|gedruk|vasgedruk|gryp|druk|toegedruk',
    'gegryp|gedruk|vasgedruk|gryp ~4 keel|nek',
  ],
  'partner-violence': [
    ...either(
      'man|kerel|vrou|verloofde|eks|boyfriend|maat|pa|stiefpa|ou',
      5,
      'slaan|geslaan|dreig|mishandel|aangerand|skop|geskop|bedreig|klap|geklap|gewurg|wurg|stamp|moker|slaat|opgefoeter',
    ),
  ],
  'danger-now': [
    'gaan|wil|se|dreig ~4 my|ons ~3 doodmaak|vermoor|skiet|steek',
    'bang ~4 doodmaak|terugkom|vermoor',
    'toegesluit|opgesluit|weggekruip|versteek|skuil ~5 badkamer|kamer|huis|toilet',
  ],
  'child-abuse': [
    ...either(
      'slaan|geslaan|mishandel|misbruik|molesteer|gemolesteer|skud|geskud|betas|kneusplekke',
      5,
      'kind|kinders|baba|seun|dogter|seuntjie|dogtertjie|kleinkind|stiefkind',
    ),
  ],
  'saddle-numbness': [
    ...either(
      'gevoelloos|lam|doof|gevoel|dood|dooierig|niks',
      5,
      'geslagsdele|boude|lies|saal|anus|bene|privaat|agterstewe|kruis|vagina',
    ),
  ],
  'bladder-bowel-loss': [
    'piepie|pie|pis|urineer ~2 myself|broek|bed ~1 nat?',

    'kan|kon ~3 nie ~4 urineer|beheer|hou|piepie|ophou|pie|inhou|pis',
    'kan|kon ~4 urine|pie|blaas|piepie|ontlasting ~3 nie ~2 hou|inhou|beheer|ophou',
    'beheer ~4 blaas|derm|urine|ontlasting',
    'natgepie|natgemaak|bepoef ~1 myself?',
    'piepie|urine|pie ~3 loop|lek ~2 vanself|uit|sonder',
    'kan ~2 piepie|urineer|pie ~1 nie',
  ],
  'urinary-retention': [
    'kan|kon ~3 nie ~3 urineer|piepie|pie|pis',
    'kan|kon ~3 urineer|piepie|pie ~2 nie',
    'urine|piepie|pie ~3 nie ~2 uit|kom',
    'kan ~2 glad nie piepie|urineer',
  ],
  'testicular-pain': [
    ...either(PAIN, 5, 'bal|balle|testikel|testikels|saadbal|saadballe|knaters|teelbal|teelballe|ballas'),
  ],
  'testicular-swelling': [
    ...either(
      'swel|geswel|opgeswel|geswolle|dik|rooi|opgetrek',
      5,
      'bal|balle|testikel|testikels|saadbal|teelbal|knaters',
    ),
  ],
  chemotherapy: ['chemo|chemoterapie|chemobehandeling'],
  'sickle-cell': ['sekelsel|sekelselanemie|sekelselsiekte|sikkelsel', 'sickle'],
  'sickle-pain': ['sekelsel ~4 krisis|pyn', 'sekelselkrisis'],
  'adrenal-insufficiency': ['addison|addisons|bynier|byniere|byniertekort'],
  'adrenal-steroid-dependent': ['hidrokortisoon|hydrocortisone|kortisoon|steroiede'],
  cancer: ['kanker|tumor|gewas|leukemie|limfoom|uitsaaiings'],
  'object-inhaled': ['ingesluk|ingeasem|gesluk|verstik ~4 kraal|grondboontjie|lego|speelding|pit ~6 hoes|fluit|asem'],
  'swallowed-battery': [
    ...either(
      `${ATE}|mond`,
      4,
      'battery*|bataery*|batter*|batterytjie|knoopbattery|knoppiebattery|horlosiebattery|selletjie|batterye',
    ),
  ],
  'swallowed-magnet': [...either(ATE, 4, 'magneet|magnete|magneetjie|magneetjies')],
  'penetrating-injury': [
    'mes|assegaai|panga|skroewedraaier|bottelnek ~4 gesteek|steek|gesny|gekap',
    'gesteek|gekap ~4 mes|panga|bottel|byl',
    'geskiet|skietwond|koeel|messteek|skoot ~3 maag|been|bors?',
  ],
}
