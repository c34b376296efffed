import { CONTROLLED, VITAL_DRUG } from './words.ts'

// What a request is about: medicines, papers, people, checks. Sources of patterns over folded text, whole words.

/** Sold without a prescription: their dose for adults stands on the box, and asking for it is asking to be informed. */
export const COUNTER_NAMES =
  'paracetamol acetaminophen tylenol panadol calpol ibuprofen advil motrin nurofen brufen naproxen aleve aspirin disprin anadin solpadeine benadryl diphenhydramine piriton chlorphenamine cetirizine loratadine melatonin nytol sudafed dimetapp robitussin nyquil dextromethorphan imodium loperamide gaviscon senna dulcolax laxido omeprazole antihistamine antihistamines painkiller painkillers laxative laxatives'.split(
    ' ',
  )

const PRESCRIBED_NAMES = [
  // Mind and sleep.
  ...'amitriptyline nortriptyline mirtazapine trazodone sertraline fluoxetine prozac zoloft citalopram escitalopram lexapro cipralex venlafaxine effexor duloxetine cymbalta paroxetine bupropion wellbutrin vortioxetine aripiprazole abilify haloperidol seroquel zyprexa risperdal hydroxyzine atarax buspirone promethazine phenergan antidepressant antidepressants prazosin'.split(
    ' ',
  ),
  // Heart, pressure, water, cholesterol.
  ...'furosemide frusemide lasix bumetanide spironolactone eplerenone indapamide bendroflumethiazide hydrochlorothiazide ramipril lisinopril enalapril perindopril losartan candesartan valsartan amlodipine nifedipine felodipine diltiazem verapamil atenolol carvedilol nebivolol inderal doxazosin simvastatin atorvastatin rosuvastatin statin statins nitroglycerin gtn isosorbide sildenafil viagra tadalafil cialis entresto'.split(
    ' ',
  ),
  // Sugar, thyroid, hormones, weight.
  ...'metformin glucophage gliclazide glipizide glimepiride sitagliptin empagliflozin jardiance dapagliflozin forxiga mounjaro tirzepatide wegovy liraglutide saxenda victoza dulaglutide trulicity levothyroxine thyroxine synthroid euthyrox carbimazole methimazole propylthiouracil liothyronine estradiol progesterone norethisterone clomid letrozole tamoxifen'.split(
    ' ',
  ),
  // Pain, joints, gut, lungs, infection.
  ...'diclofenac voltarol celecoxib meloxicam indometacin etoricoxib colchicine allopurinol methotrexate hydroxychloroquine sulfasalazine leflunomide co-codamol cocodamol co-dydramol lansoprazole pantoprazole salbutamol ventolin albuterol symbicort fostair montelukast theophylline amoxicillin augmentin co-amoxiclav doxycycline azithromycin clarithromycin erythromycin ciprofloxacin levofloxacin metronidazole nitrofurantoin cipro keflex bactrim macrobid zpack flagyl trimethoprim flucloxacillin cephalexin cefalexin penicillin antibiotic antibiotics aciclovir ivermectin cyclizine ondansetron metoclopramide domperidone prochlorperazine botox isotretinoin accutane roaccutane finasteride ropinirole sinemet levodopa madopar donepezil sumatriptan potassium digitoxin'.split(
    ' ',
  ),
] as const

const names = (list: readonly string[]) => list.join('|')

/** Drugs under control as they are called in talk, beyond `CONTROLLED`. */
const STREET =
  'adhd (?:meds?|script|prescription|tablets|pills|medication)|dihydrocodeine|co-?codamol|co-?dydramol|oxynorm|oramorph|mst|methadose|nitrazepam|mogadon|zimmovane|zopis|zimmers|vallies|jellies|trams|trammies|xanny|zannies|xannys|pregabs|gabbies|elvance|addies|dexies|ritalins|study drugs|poppers|spice|lean|purple drank|cough syrup|cough mixture|promethazine|smack|coke|ket\\b|special k|mandy|molly|acid|lsd|shrooms|magic mushrooms|crack|weed gummies|roids|test(?:o|osterone)|hgh|growth hormone|dianabol|trenbolone|steroid cycle|sleepers|downers|uppers|strong stuff|phenobarb\\w*|phentermine|clenbuterol|dnp|nitazenes?|carisoprodol|soma\\b|tapentadol|meprobamate|butalbital|fioricet|demerol|pethidine|meperidine|lunesta|eszopiclone|restoril|provigil|stimulants?|pseudoephedrine|ephedrine|gbl|poppy (?:pods|straw|seeds?)|sedatives?|tranquilli[sz]ers?|sleeping (?:pills?|tablets?)|painkillers'

export const CONTROLLED_ANY = `(?:${CONTROLLED}|${STREET})`

/** A medicine by its name, or by the ending of its class. */
export const MEDICINE_NAME = `(?:${VITAL_DRUG}|${CONTROLLED_ANY}|${names(COUNTER_NAMES)}|${names(PRESCRIBED_NAMES)}|(?:blood pressure|bp|water|sugar|diabetes|diabetic|thyroid|heart|sleeping|sleep|pain|cholesterol|nausea|travel|iron|angina|gout|stomach|asthma|hrt|depression|anxiety|hay ?fever) (?:tablets?|tabs?|pills?|meds?|medicines?|medication)|(?:reliever|preventer|blue|brown|steroid) (?:inhaler|puffer)|gripe water|cough (?:syrup|medicine|mixture)|[a-z]{3,12}(?:dipine|sartan|pril|olol|cillin|mycin|cycline|floxacin|oxetine|triptyline|azepam|azolam|prazole|statin|gliptin|gliflozin|glutide|phenazine|promazine|apine|peridone|thiazide|semide|dronate|lukast|sonide|solone|setron|profen|parin|xaban|codone|morphone|barbital|bactam))`
/** A controlled medicine that was given to somebody else. */
export const OTHERS_DRUG = `(?:(?:my|a|his|her|our|the) (?:\\w+ ){0,2}?(?:wife|husband|ex|partner|mother|father|mum|mom|dad|brother|sister|boyfriend|girlfriend|grand\\w+|gran|nan|uncle|aunt|cousin|friend|mate|room ?mate|flat ?mate|neighbou?r|dog|cat)'?s (?:old |spare |left ?over |unused |extra )?(?:\\w+ )?${CONTROLLED_ANY}(?! (?:dose|level|prescription|repeat|review))|(?:mate|friend|brother|sister|mum|mom|dad|nan|gran|grandma|cousin|neighbou?r|husband|wife)(?:'s)? (?:has|have|had|got|has got|have got) (?:\\w+ ){0,2}${CONTROLLED_ANY}(?! (?:addiction|problem|overdose|toxicity|dependence|withdrawal|allergy))|(?:off|from) (?:a|my) (?:\\w+ )?(?:mate|friend|cousin|neighbou?r|brother|sister))`
/** One’s own medicine. */
export const OWN_DRUG = `my (?:own )?(?:old |left ?over |spare )?${MEDICINE_NAME}`
export const PILLS =
  '(?:tablets?|tabs|pills?|capsules?|caplets?|meds?|medicines?|medications?|puffs?|inhalers?|sachets?)'
/** What is measured out: "how many mls", "how many units". */
export const UNITS =
  '(?:mgs?|milligrams?|mcg|micrograms?|mls?|millilit\\w+|cc|units?|drops|puffs|patches|spoons?|teaspoons?|spoonfuls?|grams|doses?|shots|sprays)'

export const ALL_NAMES: readonly string[] = [...COUNTER_NAMES, ...PRESCRIBED_NAMES]
/** As people ask for it without a name for it: "something to knock him out". */
export const VAGUE = '(?:something|anything|stuff|one of those|whatever)'

export const ALCOHOL = '(?:whisk\\w+|brandy|rum|vodka|gin|beer|alcohol|booze|wine)'

/** Herbs and habits that people take for a medicine's equal. */
export const NATURAL =
  '(?:herb\\w*|garlic|turmeric|curcumin|natural\\w*|vitamins?|supplement\\w*|cbd|fish oils?|oils?|tea|teas|homeopath\\w*|ayurved\\w*|diet|keto|cinnamon|ginger|ginkgo|nattokinase|prayer|prayers|fasting|hemp|cannabis|weed|yoga|acupuncture|moringa|black seed|magnesium|exercise|beetroot|cayenne|willow bark|neem|bitter gourd|karela|vinegar|holy water|meditation)'

/** Those who treat, and those who decide on licence, money, work or children. */
export const CARER =
  '(?:doctors?|docs?|dr|gps?|nurses?|consultants?|surgeons?|neurologists?|cardiologists?|psychiatrists?|shrink|psychologists?|specialists?|hospitals?|a ?(?:&|and) ?e|a&e|er|clinics?|clinicians?|pharmacists?|chemists?|pharmac(?:y|ies)|midwi(?:fe|ves)|health visitors?|physicians?|ward|paramedics?|therapists?|counsell?ors?|dentists?|prescribers?|(?<!(?:have|having|had|what|a|after|before|of|for|some|did|need|want|heart|knee|hip|back|eye) )surgery(?! (?:was|they|did|on|to|for|is|when|in))|practice|crisis team|anaesthetists?|dieti(?:ci|ti)ans?|medics?|optician|[a-z]{2,12}ologists?|care home|carers?|hcp|healthcare (?:team|provider))'
export const AUTHORITY = `(?:${CARER}|insur\\w+|employers?|boss|work|manager|hr\\b|occupational health|oh\\b|dvla|dmv|licen[cs]ing|licen[cs]e|army|military|navy|recruiters?|faa|caa|examiners?|assessors?|social (?:workers?|services)|cps|police|probation|court|judge|school|uni(?:versity)?|college|coach|benefits?|dwp|pip|(?:ed|eating disorder|diet|weight) (?:clinic|team|unit)|jobcentre|airline|immigration|visa|embassy|adoption|safeguarding|commanding officer|hr|nursery|(?:my|the|an?) appointment|landlord|blood (?:bank|donation)|medical board)`

/** An examination that decides something. */
export const CHECK =
  '(?:(?:drugs?|urine|pee|hair|hair follicle|hair strand|saliva|mouth swab|swab|breath|breathaly[sz]er|carbon monoxide|alcohol|blood|eye|vision|sight|hearing|fitness|capacity|memory|pregnancy|covid|nicotine|cotinine|steroid|doping|random|workplace|lie detector|cup|dip|baseline|concussion|impact|lung|heart|stress|oxygen|sleep|hormone|sperm|paternity|dna|piss|liver|probation|thc|tb|a1c|hba1c|opiate|employment|job) (?:tests?|testing|checks?|screen\\w*|exams?)|breathaly[sz]ers?|interlock|(?:heart |ankle |glucose |sleep |holter )?monitor|holter|uds\\b|drug screen\\w*|weigh[- ]?ins?|scales|weighed|weigh(?:s|ing)? (?:me|us|him|her)|(?:\\w+ )?medicals?(?! (?:note|notes|letter|record|records|file|certificate|history|help|advice|word|words|term|terms|student|school|insurance|problem|problems|card|exemption|form|centre|center|team|staff))|physicals?(?! (?:pain|therapy|activity|exercise|health|work))|(?:psych\\w*|mental health|capacity|fitness|disability|pip|health|pre-?employment|work capability|custody|parenting|adoption|risk|mood|depression|competency|driving) (?:evals?|evaluations?|assessments?|exams?|examinations?|checks?|interviews?|questionnaires?|tests?)|assessments?|screening|questionnaires?|tribunal|random testing|(?:health|medical|insurance|phq|adhd) (?:questionnaire|form|declaration)|phq|hgv|psych evals?|licen[cs]e renewal|(?:insurance|paramedical|school|army|police|pilot|trucker|visa|immigration) (?:exam|medical|nurse|doctor|application|renewal))'

/** Facts of health that others may need to know. */
export const HEALTH_FACT =
  '(?:track marks|vertigo|funny turns?|hypos?|bypass|palpitations|collaps\\w+|the runs|colou?r[- ]?blind\\w*|tattoos?|(?:ate|eaten)|vape|thc|cotinine|concussion|angina|panic|black ?outs?|blacked out|black(?:ing)? out|fits?|seizures?|epilep\\w+|absences|faint\\w*|dizz\\w*|drink(?:ing)?|drank|alcohol\\w*|booze|drugs?|drug use|using|weed|cannabis|marijuana|cocaine|coke|heroin|meth|smok\\w+|vap\\w+|nicotine|overdos\\w+|symptoms?|chest pains?|voices|paranoi\\w+|psychos\\w+|thc|suicid\\w+|self[- ]harm\\w*|cutting|cuts|scars|heart (?:attacks?|conditions?|problems?|trouble|failure)|stents?|stroke|diabet\\w+|sugars?|insulin|condition|diagnos\\w+|pregnan\\w+|abortions?|bruises?|bruising|injur\\w+|burns?|weight|bmi|anorexi\\w*|bulimi\\w*|purg\\w+|vomit\\w*|asthma|potassium|levels?|depress\\w*|anxiety|bipolar|schizo\\w*|adhd|autis\\w+|migraines?|cough\\w*|fever|temperature|temp|pain|bad back|eyesight|vision|hearing|memory|dementia|hiv|hep(?:atitis)?|tb|std|sti|chlamydia|herpes|covid|cancer|lump|mental health|breakdown|sectioned|relaps\\w+|medication|meds|tablets|sleep apn\\w+|narcoleps\\w+|parkinson\\w*|blood pressure|bp|history|past|falls?|hit|hits|hallucinat\\w+|panic attacks?|steroids?|ill(?:ness)?|sick(?:ness)?|unwell)'

/** Work in which a faint, a fit or a germ harms others; and what one is licensed for. */
export const DUTY =
  '(?:(?:hgv|lorry|truck|bus|coach|taxi|cab|train|tram|minibus|ambulance|crane|forklift|fork lift|digger|delivery)(?: (?:driver|driving|operator|licen[cs]e|ticket|badge|medical))?|trucker|pilot|fly for|cabin crew|air traffic|scaffold\\w*|roofer|lifeguard|scuba|firefighter|fireman|offshore|signalman|childminder|food handler|gun licen[cs]e|shotgun|firearms?)'

/** What was hurt. */
export const SORE_PART =
  '(?:(?:my|his|her) (?:\\w+ )?(?:knee|back|neck|shoulder|ankle|wrist|arm|leg|hand|foot|hip|head|eye|tooth|finger|elbow|ribs?))'

/** Papers that others rely on. */
export const PAPER =
  "(?:(?:doctor'?s?|gp'?s?|sick|fit|medical|med|hospital|dentist'?s?|consultant'?s?|cardiologist'?s?|psychiatrist'?s?|therapist'?s?|nurse'?s?|midwife'?s?|school|absence|work|exemption) ?(?:notes?|certs?|certificates?|letters?|excuses?|lines?|reports?|papers?|form|statements?|proof)|sick ?notes?|fit ?notes?|sick ?lines?|(?:death |vaccin\\w+ |vax |covid |birth |medical |negative |disability )?(?:certificates?|certs?)|(?:vaccin\\w+|vax|immuni[sz]ation|covid|yellow) (?:cards?|pass(?:port)?s?|records?)|prescriptions?|scripts?|(?:test|lab|blood|drug test|covid|sti|std|pcr|urine|scan|hiv|mri|x-?ray) (?:results?|reports?|tests?|pdfs?|print ?outs?)|discharge (?:summar(?:y|ies)|letters?|papers?|notes?)|referrals?|(?:medical |patient |health |clinical |my |his |her |gp |hospital )(?:records?|notes?|charts?|files?|history)|(?:disability|blue badge|pip|insurance|injury|accident|esa|fmla|dla) (?:forms?|claims?|letters?|paperwork)|sign(?:ed)? (?:me|him|her|us) off|signed off|mask exemption|letters?|notes?|doctor'?s? (?:stamp|signature)|medical (?:bills?|invoice|receipt|evidence|documents?)|emotional support (?:animal )?letters?|esa letter|discharge forms?|(?:radiology|hospital|er|x-?ray|mri|eyesight|eye|injury|blood group|admission) (?:results?|reports?|confirmation|records?)|(?:vaccin\\w+|immuni[sz]ation) (?:booklets?|records?)|bus pass|concession card|exemption card|paperwork|headed letter|prescription (?:pad|template)|certificate|proof|(?:tb |medical |health )?clearance|(?:vaccine |covid |vaccination )?qr codes?|(?:insurance|claim) (?:form|papers))"
/** The part of a paper that somebody may want otherwise. */
export const PAPER_PART =
  '(?:dates?|quantity|numbers?|amount|strength|dose|tablets|names?|signature|diagnosis|results?|bits?|parts?|lines?|section|entry|entries|mention|figures?|weight|units|days|weeks|zero|refills?|where it says|page|bac|value|level)'
/** Who or what a record is kept in. */
export const RECORD =
  '(?:(?:medical |patient |health |clinical |gp |hospital |permanent )?(?:records?|charts?|files?|notes|history|documentation|system|computer|summary|printout|report))'

export const VICTIM =
  "(?:(?:my|our|the|his|her|that|this|an?) (?:\\w+ ){0,2}?(?:wife|husband|ex\\b|ex-?\\w+|partner|boss|manager|mother|father|mum|mom|dad|mam|parents?|son|daughter|child|children|kids?|babys?|bab(?:y|ies)|toddler|newborn|infant|brother|sister|sibling|neighbou?rs?|room ?mate|house ?mate|flat ?mate|boyfriend|girlfriend|grand\\w+|gran|granny|nan|nana|teacher|co-?worker|colleague|family|patients?|friend|mate|step\\w+|in-?laws?|landlord|uncle|aunt(?:ie)?|cousin|class ?mates?|date|crush|bully|bullies|rival|man|woman|bloke|lad|guy|girl|boy|person|people|stranger|old (?:man|lady|woman)|client|tenant|ref|driver|nephew|niece|fianc\\w+|missus|lodger|resident)s?(?:'s)?|someone|somebody|anyone|people|a person|him\\b|her\\b|them\\b|they\\b|he\\b|she\\b|another person|others|everyone|someone else'?s?|person)"
export const CHILD =
  '(?:bab(?:y|ies)|infant|newborn|toddlers?|little one|kids?|child|children|son|daughter|boy|girl|grandson|granddaughter|niece|nephew|(?<!(?:for|about|in|after|over|past|last|every|next|within|another|first|only|of|than|around) (?:the |about |another |last |next |past |first )?)(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)[- ]?(?:month|months|mth|mths|mo|week|weeks|wk|year|years|yr|yrs|y/?o)(?:[- ]old|(?! (?:ago|off|later|of|left|back|now|course|supply|in|earlier|early|apart|since|long))\\b))'
