// Word lists that several rules of this folder share. They read folded text.

/** Medicines whose stop, skip or change can kill or cripple within days. */
export const VITAL_NAMES = [
  // Anticoagulants and antiplatelets.
  ...'warfarin coumadin marevan sintrom acenocoumarol phenprocoumon eliquis apixaban xarelto rivaroxaban dabigatran pradaxa edoxaban lixiana savaysa heparin enoxaparin clexane lovenox dalteparin fragmin tinzaparin innohep fondaparinux nadroparin clopidogrel plavix ticagrelor brilinta brilique prasugrel dipyridamole ecosprin'.split(
    ' ',
  ),
  // Antiepileptics.
  ...'keppra levetiracetam lamotrigine lamictal valproate valproic depakote epilim depakine carbamazepine tegretol oxcarbazepine trileptal phenytoin dilantin epanutin topiramate topamax lacosamide vimpat brivaracetam clobazam phenobarbital zonisamide primidone ethosuximide perampanel fycompa vigabatrin rufinamide cenobamate eslicarbazepine briviact divalproex gabapentin pregabalin neurontin'.split(
    ' ',
  ),
  // Insulin, steroids, thyroid, adrenal, pituitary.
  ...'insulin lantus novolog humalog novorapid tresiba levemir mixtard humulin apidra toujeo actrapid insulatard basaglar fiasp prednisone prednisolone dexamethasone hydrocortisone fludrocortisone desmopressin'.split(
    ' ',
  ),
  // Heart, mind, transplant, infection, dependence.
  ...'amiodarone digoxin flecainide bisoprolol metoprolol propranolol clonidine lithium clozapine olanzapine risperidone quetiapine methadone buprenorphine suboxone baclofen tacrolimus ciclosporin cyclosporine mycophenolate azathioprine biktarvy truvada genvoya'.split(
    ' ',
  ),
  // Antidepressants, tranquillisers and sleeping tablets: a sudden stop makes ill within days, or brings fits.
  ...'sertraline zoloft lustral paroxetine seroxat paxil venlafaxine effexor duloxetine cymbalta citalopram escitalopram lexapro cipralex fluoxetine prozac mirtazapine clonazepam klonopin diazepam valium lorazepam ativan alprazolam xanax temazepam nitrazepam aripiprazole zyprexa seroquel depixol'.split(
    ' ',
  ),
] as const

export const VITAL_DRUG = `(?:${VITAL_NAMES.join('|')}|blood[- ]?thin\\w+|thinners|anti-?coag\\w*|anti-?platelets?|(?:seizure|epilepsy|epileptic|fits?|convulsion)s? (?:med\\w*|pills?|tablets?|drugs?|treatment|stuff)|anti-?(?:epileptic|seizure|convulsant)\\w*|steroids?(?: tablets)?|anti-?psychotic\\w*|anti-?rejection\\w*|immuno-?suppress\\w+|transplant (?:med\\w*|pills?|drugs?)|chemo\\w*|dialysis|beta[- ]?blockers?|anti-?depressants?|mood stabili[sz]ers?|pred\\b|pace ?maker|insulin pump|basal(?: rate)?|bolus|(?:tablets?|pills?|meds|medicines?|syrup) for (?:my|his|her|the) (?:fits?|seizures?|epilepsy|heart|blood|clots?)|(?:epilepsy|seizure) syrup|(?:blood pressure|bp) (?:tablets?|pills?|meds?|medicines?|medication)|(?:heart|hiv|bipolar|schizo\\w*|tb|heart failure) (?:med\\w*|pills?|tablets?|drugs?))`

export const STOP =
  '(?:stop(?:p?ing)?|quit(?:t?ing)?|com(?:e|ing) (?:right )?off|get(?:t?ing)? (?:right )?off|go(?:ing)? (?:right |cold turkey )?off|skip(?:p?ing)?|ditch(?:ing)?|throw(?:ing)? (?:away|out)|bin(?:n?ing)?(?= )|drop(?:p?ing)?|halv(?:e|ing)|cut(?:ting)? (?:down|out|in half|back)|doubl(?:e|ing)|tripl(?:e|ing)|cold turkey|wean(?:ing)?|taper(?:ing)?|discontinu(?:e|ing)|miss(?:ing)?|leav(?:e|ing) (?:out|off)|pause|pausing|forget(?:ting)? about|do without|live without|be done with|chuck(?:ing)?|flush(?:ing)?|not take|chang(?:e|ing)(?! (?:sides?|sites?|position|needles?|pharmac\\w+|brands?|the time|the site))|rais(?:e|ing)|lower(?:ing)?(?! (?:extremit\\w*|legs?|backs?|limbs?|abdom\\w*|stomach|belly|tummy|part|end|half|right|left|lobe|lip|jaw|body|side|lung|quadrant|spine))|reduc(?:e|ing)|increas(?:e|ing))'

/** Opens a request about one's own plan. */
export const ASKS =
  "(?:should i|shall i|can i|could i|may i|must i|do i (?:have|need|really have|still need) to|is it (?:ok|okay|safe|fine|alright|all right)|ok(?:ay)? (?:to|if i)|safe(?:ly)? (?:to|if i)|how(?:'?s)? (?:do|can|should|would|to|best)|what (?:if|happens if) i|i(?:'m| am|m)? ?(?:(?:just|really|simply) )?(?:want|wanna|would like|plan|planning|going|gonna|decided|thinking|think|prefer|intend|about to)|i(?:'ve|ve| have) decided|i'd (?:like|rather)|thinking (?:of|about)|help me|tell me (?:how|to|it)|let me|why not|why can'?t i(?: just)?|i(?:'ll| will)|walk me|guide me|give me|teach me|schedule|plan for|best way|any tips|binning|ditching|quitting)"

export const CONTROLLED =
  '(?:oxycodone|oxycontin|oxys?|roxys?|percocets?|percs?|vicodin|norco|hydrocodone|morphine|fentanyl|dilaudid|hydromorphone|xanax|xannies|xans?|alprazolam|alprax|valium|diazepam|ativan|lorazepam|klonopin|clonazepam|temazepam|adderall|addys?|ritalin|concerta|methylphenidate|vyvanse|elvanse|dexamphetamine|ketamine|codeine|tramadol|tapentadol|opioids?|opiates?|benzos?|benzodiazepines?|controlled (?:drugs?|substances?|medicines?|medications?)|heroin|cocaine|crystal meth|meth|ghb|mdma|ecstasy|amphetamines?|(?:lis)?dexam(?:ph|f)etamine|amfetamine|speed|suboxone|subutex|methadone|gabapentin|pregabalin|lyrica|zopiclone|ambien|zolpidem|anabolic steroids|testosterone|narcotics?|(?:something|the strongest thing|strong stuff)(?= i can get)|strong painkillers|prescription (?:drugs?|pills|meds)|semaglutide|ozempic|modafinil|propofol|barbiturates?|steroids)'

export const PERSON =
  '(?:my (?:\\w+ )?(?:wife|husband|ex|partner|boss|mother|father|mom|mum|dad|parents?|son|daughter|child|kids?|baby|brother|sister|neighbou?r|roommate|flatmate|boyfriend|girlfriend|grand\\w+|gran|nan|teacher|coworker|colleague|family|patient|friend|step\\w+|in-?laws?|mother[- ]in[- ]law|father[- ]in[- ]law|landlord|uncle|aunt|cousin|class\\w*|tinder date|date)|someone|somebody|people|a (?:person|child|baby|man|woman|patient|human|kid|guy|girl|grown man)|him\\b|her\\b(?! (?:pain|cough|fever|cancer|infection|symptoms?|head|blood))|them\\b|another person|others|everyone|an? (?:elderly|old|adult|grown) (?:person|relative|man|woman))'

/** Those who ought to know. */
export const HIDE_FROM =
  '(?:(?:my |the |a |any )?(?:doctors?|docs?|nurses?|gp|clinicians?|physicians?|surgeons?|hospital|er|midwife|psychiatrist|[a-z]{2,12}ologist|therapist|specialist|paramedics|insur\\w+|employer|boss|work|dvla|dmv|licen[cs]ing|coach|school|army|recruiter|faa|examiner|social (?:worker|services)|police|records?|notes?|charts?|medical (?:exam\\w*|board)))'
