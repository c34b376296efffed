import type { Concept } from './concept.ts'

/** Medicine groups that change a rule, then single common medicines for the note. */
/** Blood thinners that ended years ago thin nothing now. */
const ENDED_YEARS_AGO = [
  'stopped|finished|off|quit|ended ~2 warfarin|coumadin|apixaban|eliquis|rivaroxaban|xarelto|dabigatran|edoxaban|heparin|thinners in|since|from 2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024',
  'stopped|finished|quit|ended ~2 warfarin|coumadin|apixaban|eliquis|rivaroxaban|xarelto|dabigatran|edoxaban|heparin|thinners ~1 # years ago',
  'stopped|finished|quit|ended ~2 warfarin|coumadin|apixaban|eliquis|rivaroxaban|xarelto|dabigatran|edoxaban|heparin|thinners ~1 two|three|four|five|six|seven|eight|nine|ten|many years ago',
]

export const medicines: readonly Concept[] = [
  {
    code: 'anticoagulant',
    name: 'anticoagulant',
    kind: 'medicine',
    phrases: [
      'anticoagulant|anticoagulants|anticoagulated|anticoagulation',
      'blood thinner|thinners|thinning',
      'warfarin|coumadin|apixaban|eliquis|rivaroxaban|xarelto|dabigatran|pradaxa|edoxaban|lixiana|heparin|enoxaparin|clexane|lovenox|dalteparin|fragmin|tinzaparin',
      'doac|noac',
    ],
    except: ENDED_YEARS_AGO,
  },
  {
    code: 'warfarin',
    name: 'warfarin',
    kind: 'medicine',
    phrases: ['warfarin|coumadin'],
    except: ENDED_YEARS_AGO,
    is: ['anticoagulant'],
  },
  {
    code: 'antiplatelet',
    name: 'antiplatelet',
    kind: 'medicine',
    phrases: [
      'clopidogrel|plavix|ticagrelor|brilinta|prasugrel|dipyridamole',
      'baby aspirin',
      'daily aspirin',
      'aspirin daily|every',
    ],
  },
  { code: 'aspirin', name: 'aspirin', kind: 'medicine', phrases: ['aspirin|asprin'] },
  {
    code: 'insulin',
    name: 'insulin',
    kind: 'medicine',
    phrases: ['insulin|novorapid|humalog|lantus|levemir|tresiba', 'insulin pump'],
  },
  {
    code: 'sulfonylurea',
    name: 'sulfonylurea',
    kind: 'medicine',
    phrases: ['gliclazide|glipizide|glyburide|glibenclamide|glimepiride|sulfonylurea|sulphonylurea'],
  },
  {
    code: 'sglt2-inhibitor',
    name: 'SGLT2 inhibitor',
    kind: 'medicine',
    phrases: ['empagliflozin|jardiance|dapagliflozin|forxiga|farxiga|canagliflozin|invokana|ertugliflozin|sglt2'],
  },
  { code: 'metformin', name: 'metformin', kind: 'medicine', phrases: ['metformin|glucophage'] },
  {
    code: 'glp1-agonist',
    name: 'GLP-1 receptor agonist',
    kind: 'medicine',
    phrases: ['ozempic|semaglutide|wegovy|mounjaro|tirzepatide|liraglutide|dulaglutide'],
  },
  {
    code: 'ace-inhibitor',
    name: 'ACE inhibitor',
    kind: 'medicine',
    phrases: [
      'trandolapril|fosinopril|imidapril|moexipril|cilazapril|zofenopril|coversyl|tritace|zestril|prinivil|vasotec|accupril|lotensin|altace|sacubitril|entresto|pril',
      'ace inhibitor|inhibitors',
      'ramipril|lisinopril|enalapril|perindopril|captopril|benazepril|quinapril',
    ],
  },
  {
    code: 'beta-blocker',
    name: 'beta blocker',
    kind: 'medicine',
    phrases: ['beta blocker|blockers', 'bisoprolol|atenolol|metoprolol|propranolol|carvedilol|nebivolol'],
  },
  {
    code: 'diuretic',
    name: 'diuretic',
    kind: 'medicine',
    phrases: [
      'diuretic|diuretics|furosemide|frusemide|lasix|bumetanide|spironolactone|hydrochlorothiazide|indapamide|bendroflumethiazide',
      'water tablet|tablets|pill|pills',
    ],
  },
  {
    code: 'calcium-channel-blocker',
    name: 'calcium channel blocker',
    kind: 'medicine',
    phrases: ['amlodipine|norvasc|diltiazem|verapamil|nifedipine'],
  },
  {
    code: 'statin',
    name: 'statin',
    kind: 'medicine',
    phrases: ['statin|statins|atorvastatin|simvastatin|rosuvastatin|pravastatin|lipitor|crestor'],
  },
  { code: 'digoxin', name: 'digoxin', kind: 'medicine', phrases: ['digoxin|lanoxin|digitalis'] },
  { code: 'antiarrhythmic', name: 'antiarrhythmic', kind: 'medicine', phrases: ['amiodarone|flecainide|sotalol'] },
  {
    code: 'nitrate',
    name: 'nitrate',
    kind: 'medicine',
    phrases: ['nitroglycerin|nitroglycerine|gtn|isosorbide', 'nitro spray|tablet|tablets'],
  },
  { code: 'methotrexate', name: 'methotrexate', kind: 'medicine', phrases: ['methotrexate|mtx|trexall'] },
  {
    code: 'lithium',
    name: 'lithium',
    kind: 'medicine',
    phrases: ['lithium|priadel|lithobid'],
    except: ['lithium battery|batteries|ion'],
  },
  { code: 'clozapine', name: 'clozapine', kind: 'medicine', phrases: ['clozapine|clozaril'] },
  {
    code: 'antipsychotic',
    name: 'antipsychotic',
    kind: 'medicine',
    phrases: [
      'antipsychotic|antipsychotics|olanzapine|risperidone|quetiapine|seroquel|haloperidol|haldol|aripiprazole|abilify',
    ],
  },
  {
    code: 'ssri',
    name: 'serotonergic antidepressant',
    kind: 'medicine',
    phrases: [
      'ssri|ssris|snri|sertraline|zoloft|fluoxetine|prozac|citalopram|escitalopram|lexapro|paroxetine|venlafaxine|effexor|duloxetine|cymbalta',
      'antidepressant|antidepressants',
    ],
  },
  {
    code: 'maoi',
    name: 'monoamine oxidase inhibitor',
    kind: 'medicine',
    phrases: ['maoi|phenelzine|tranylcypromine|moclobemide|selegiline'],
  },
  {
    code: 'opioid',
    name: 'opioid',
    kind: 'medicine',
    phrases: [
      'opioid|opioids|opiate|opiates|morphine|oramorph|oxycodone|oxycontin|percocet|hydrocodone|vicodin|codeine|tramadol|fentanyl|methadone|buprenorphine|suboxone|heroin|hydromorphone|dilaudid',
      'co codamol',
    ],
  },
  {
    code: 'benzodiazepine',
    name: 'benzodiazepine',
    kind: 'medicine',
    phrases: [
      'benzo|benzos|benzodiazepine|benzodiazepines|diazepam|valium|lorazepam|ativan|alprazolam|xanax|clonazepam|temazepam|zopiclone|zolpidem|ambien',
      'sleeping pills|tablets|pill|tablet',
    ],
  },
  {
    code: 'steroid',
    name: 'systemic steroid',
    kind: 'medicine',
    phrases: [
      'prednisolone|prednisone|hydrocortisone|dexamethasone',
      'steroids',
      'steroid tablet|tablets|pills',
      'long term steroid|steroids',
    ],
    except: ['hydrocortisone|steroid cream|ointment', 'anabolic steroids'],
  },
  {
    code: 'chemotherapy',
    name: 'chemotherapy',
    kind: 'medicine',
    phrases: ['chemo|chemotherapy', 'immunotherapy'],
    is: ['immunosuppressed'],
  },
  {
    code: 'antithyroid-drug',
    name: 'antithyroid drug',
    kind: 'medicine',
    phrases: ['carbimazole|methimazole|propylthiouracil|ptu|thiamazole'],
  },
  {
    code: 'levothyroxine',
    name: 'levothyroxine',
    kind: 'medicine',
    phrases: ['levothyroxine|thyroxine|synthroid|eltroxin'],
  },
  {
    code: 'antiepileptic',
    name: 'antiepileptic',
    kind: 'medicine',
    phrases: [
      'antiepileptic|valproate|epilim|depakote|lamotrigine|lamictal|carbamazepine|tegretol|levetiracetam|keppra|phenytoin|dilantin|topiramate',
      'epilepsy|seizure tablets|meds|medication|medicine',
    ],
  },
  {
    code: 'gabapentinoid',
    name: 'gabapentinoid',
    kind: 'medicine',
    phrases: ['gabapentin|neurontin|pregabalin|lyrica'],
  },
  {
    code: 'nsaid',
    name: 'anti-inflammatory',
    kind: 'medicine',
    phrases: [
      'nsaid|nsaids|ibuprofen|advil|motrin|nurofen|brufen|naproxen|aleve|diclofenac|voltaren|meloxicam|mobic|celecoxib|indomethacin',
      'anti inflammatory|inflammatories',
    ],
  },
  {
    code: 'paracetamol',
    name: 'paracetamol',
    kind: 'medicine',
    phrases: ['paracetamol|acetaminophen|tylenol|panadol|calpol|apap'],
  },
  {
    code: 'antibiotic',
    name: 'antibiotic',
    kind: 'medicine',
    phrases: [
      'antibiotic|antibiotics|amoxicillin|penicillin|augmentin|doxycycline|clarithromycin|azithromycin|flucloxacillin|ciprofloxacin|trimethoprim|nitrofurantoin|cephalexin|cefalexin|metronidazole|bactrim|septra',
      'z pack',
      'co amoxiclav',
    ],
  },
  {
    code: 'combined-contraceptive',
    name: 'hormonal contraceptive or HRT with oestrogen',
    kind: 'medicine',
    phrases: [
      'contraceptive|contraception',
      'combined pill|pills',
      'birth control pill|pills',
      'birth control',
      'on|taking|start|started the pill',
      'microgynon|yasmin|rigevidon|hrt|oestrogen|estrogen',
    ],
  },
  {
    code: 'inhaler',
    name: 'inhaler',
    kind: 'medicine',
    phrases: [
      'inhaler|inhalers|albuterol|salbutamol|ventolin|salamol|symbicort|seretide|advair|fostair|flovent|spiriva|nebulizer|nebuliser',
    ],
  },
  {
    code: 'antihistamine',
    name: 'antihistamine',
    kind: 'medicine',
    phrases: [
      'antihistamine|antihistamines|cetirizine|zyrtec|loratadine|claritin|fexofenadine|allegra|benadryl|diphenhydramine|piriton|chlorphenamine',
    ],
  },
  {
    code: 'ppi',
    name: 'acid suppressant',
    kind: 'medicine',
    phrases: [
      'omeprazole|prilosec|lansoprazole|pantoprazole|protonix|esomeprazole|nexium|famotidine|pepcid|ranitidine|zantac|gaviscon|antacid|antacids|rennie|tums',
    ],
  },
  { code: 'allopurinol', name: 'allopurinol', kind: 'medicine', phrases: ['allopurinol|febuxostat|colchicine'] },
  { code: 'isotretinoin', name: 'isotretinoin', kind: 'medicine', phrases: ['isotretinoin|accutane|roaccutane'] },
  { code: 'sildenafil', name: 'sildenafil', kind: 'medicine', phrases: ['viagra|sildenafil|cialis|tadalafil'] },
]
