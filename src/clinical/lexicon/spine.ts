import type { Concept } from './concept.ts'

/** Spinal cord, nerve roots and legs. */
export const spine: readonly Concept[] = [
  {
    code: 'leg-weakness',
    name: 'Weakness of the legs',
    kind: 'symptom',
    phrases: [
      'feet|foot|leg slap|slaps|slapping|drop|drag|drags|dragging|flop|flops|flopping',
      'legs|leg ~1 died|failed|failing|packed|quit|stopped|dragging',

      'legs|leg|knees|knee ~2 going|go|goes|gone|giving|gave|buckle|buckles|buckling|buckled|fold|folding|crumple|crumpling ~1 under|way|from|me|him|her',
      'knees|legs buckle|buckles|buckled|buckling',
      'legs ~2 dont|doesnt|didnt|not belong|mine',
      'legs ~1 like ~1 jelly|lead|cotton|rubber|spaghetti|wood',

      'legs|leg|knees stiff ~3 weak|heavy|drag|dragging|walk',
      'both|legs|leg|lower|knees|feet ~ weak|weaker|weakness|heavy|giving|jelly|paralysed|paralyzed|buckling|wobbly|collapsing|paralysis|failing|dead',
      'weak|weakness|weaker|paralysis|heaviness|loss|paralysed|paralyzed|power ~ legs|leg|both|feet|lower limbs',
      'legs keep|are|keeps giving|buckling|collapsing way|under?',
      'foot drop',
      'paraparesis|paraplegia|paraplegic',
    ],
    except: [
      'leg|legs ~1 stopped ~1 hurting|swelling|cramping',
      'gave|giving|gives me|him|her a|an|some|trouble|grief|pain|twinge|jip|gyp',

      'legs like jelly ~6 gym|run|spin|class|workout|squats|leg|marathon|hike|training|bike|ride|nervous|nerves',

      'legs ~ jelly|weak|wobbly ~ gym|run|running|marathon|nervous|squats|workout|fancy|exercise',
      'weak|heavy legs ~ gym|running|run|periods',
    ],
  },
  {
    code: 'legs-not-working',
    name: 'Cannot move or feel the legs',
    kind: 'sign',
    is: ['leg-weakness'],
    isNegation: true,
    phrases: [
      'cant|couldnt|unable|not|cannot|barely|hardly|wont|isnt|no to|able|even|really|being|longer? to? move|feel|use|lift|stand|walk|moving my|his|her|both|the|either? legs|leg|feet|toes|on',
      'legs|leg|feet wont|not|dont|arent|stopped|cant|isnt move|moving|work|working|hold|respond|holding|carry|feel',
      'no|lost feeling|sensation|power|strength|movement|use ~ legs|leg|feet|waist|below',
      'numb|paralysed|paralyzed from|below ~ waist|down|chest|navel',
      'cant|couldnt|unable to? feel ~ waist|legs|feet',
    ],
    except: [
      'cant|cannot|couldnt|unable|not|hardly|barely to? walk|stand|step on it|that|this',
      'walk|stand|step on it|that|this',
      'cant|unable|not|couldnt ~ walk|stand|use|move|lift ~ leg|foot|toes|on ~ ankle|knee|hip|toe|twisted|sprained|swollen|broken|cast|plaster|pain|hurts|sore',
      'restless legs',
      'lost ~ use|feeling ~ fingers',
      'toe|toes ~ stubbed|broken',
    ],
  },
  {
    code: 'ascending-weakness',
    name: 'Ascending weakness or tingling',
    kind: 'symptom',
    phrases: [
      'jelly|dead|heavy|useless|wobbly ~6 climbing|rising|creeping|spreading|moving|going|working ~1 up|upwards|higher',
      'legs|feet|toes|foot ~8 climbing|creeping|rising|spreading|moving|travelling|working ~1 up|upwards|higher',
      'weakness|numbness|tingling|paralysis ~2 climbing|rising|spreading|moving|creeping|going up ~3 legs|body|arms|trunk',
      'legs|leg|feet ~ numb|weak|tingling|weakness ~10 started|began|starting in|from|at ~ feet|toes',
      'weak|weakness|numb|numbness|tingling|tingly|paralysis|needles ~6 feet|toes|legs|foot ~6 up|spreading|spread|moving|moved|climbing|rising|hands|arms|ascending|creeping|knees|thighs|higher',
      'feet|legs|toes ~6 weak|weakness|numb|numbness|tingling|needles ~6 up|spreading|spread|moving|moved|climbing|rising|now|hands|arms|creeping|thighs|higher',
      'ascending weakness|paralysis|numbness',
      'weak|weakness|numb|numbness|tingling ~ hands and|both? feet',
      'tingling|numb|numbness|weak ~ both|hands|feet|legs ~8 weak|weaker|weakness|climb|stairs|walk|stand|fall',
      'guillain barre',
      'gbs',
    ],
    except: [
      'diabetic neuropathy',
      'neuropathy ~ years|diabetes|diabetic',
      'group b strep',
      'gbs ~ pregnant|pregnancy|strep|swab|positive',
    ],
  },
  {
    code: 'saddle-numbness',
    name: 'Saddle numbness',
    kind: 'symptom',
    phrases: [
      'lady|girl|boy|man|mans|womans parts|bits|area ~2 numb|numbness|tingling|dead',
      'numb|numbness ~3 lady|girl|boy parts|bits',
      'bottom|bum|crotch|groin|privates ~2 asleep|dead|wooden|cotton|wool',

      'numb|numbness|tingling|needles|fizzing|dead|cotton ~4 passage|balls|willy|nether|downstairs|undercarriage|foof|vulva|labia|tailbone',
      'balls|willy|nuts|bits|downstairs|undercarriage|vulva ~2 numb|numbness|tingling|dead',

      'numb|numbness|tingling ~ private|intimate parts|area|bits',
      'private|intimate parts|area|bits ~ numb|numbness|tingling',
      'saddle anaesthesia|anesthesia|numbness|area|paraesthesia|numb',
      'numb|numbness|tingling|feeling|dead|sensation|feel ~ saddle|bum|bottom|genitals|groin|vagina|penis|anus|crotch|backside|buttocks|arse|privates|perineum|wipe|wiping|inner|between|perineal|genital|testicles|scrotum',
      'saddle|bottom|genitals|groin|vagina|penis|anus|crotch|backside|buttocks|privates|perineum|inner thighs|legs? ~ numb|numbness|tingling|dead|feeling',
      'numb|numbness ~ inner thighs|thigh',
      'inner thighs ~ numb|numbness|tingling',
      'numb|numbness down|between ~ legs|below|there',
      'cant|not|dont|doesnt|couldnt feel|feeling ~ wipe|wiping|wee|toilet|bottom|bum|genitals|pee|poo',
      'lost|loss|no|less feeling|sensation ~ down there|below|genitals|bottom|bum|sex|groin|saddle',
    ],
    except: [
      'passage ~2 nasal|nose',

      'feel|feeling fine|ok|okay|well|good|normal|better|great ~1 between',
      'can feel ~ normally|fine|ok|okay',
      'feel normally|normal',
      'numb|dead bum|bottom ~ sitting|sat|chair|bike|flight|cycling|saddle',
    ],
  },
  {
    code: 'bladder-bowel-loss',
    name: 'New loss of bladder or bowel control',
    kind: 'symptom',
    phrases: [
      'dribble|dribbling|leak|leaking|leaked|passing|passed urine|wee|pee|water|myself without|and|not|didnt ~2 feeling|feel|felt|knowing|know|notice|noticing',
      'bowels|bowel|bladder ~2 opened|emptied|moved|went|open ~4 know|knowing|feel|feeling|notice|warning',

      'bladder|bowel|bowels|urinary|faecal|fecal|urine ~ incontinence|incontinent|control|accidents|accident|leaking|working|function|dysfunction',
      'wet|wetting|soiled|soiling|messed|pooed|pooped|peed|pissed|wee|weed myself|himself|herself|themselves|pants|bed',
      'incontinent|incontinence',
      'numb ~ pee|wee|urinating|peeing',
    ],
    except: [
      'leak|leaking|wet ~ cough|sneeze|sneezing|laugh|coughing|laughing|jump',
      'stress incontinence',
      'pelvic floor',
      'bed wetting|wet',
      'burning|stings|painful|sting ~ pee|wee|urinate|peeing',
      'hard|difficulty ~ pass stool|stools|poo',
      'incontinence pads|clinic',
    ],
  },
  {
    code: 'cannot-control-bladder',
    name: 'Unable to control or pass urine',
    kind: 'symptom',
    is: ['bladder-bowel-loss'],
    isNegation: true,
    phrases: [
      'cant|couldnt|dont feel|feeling ~3 paper|tissue',

      'pee|wee|poo|urinate|pass|peeing|weeing ~4 cant|dont|couldnt|no feel|feeling|sensation',

      'lost|losing|loss|no|lose of? my|his|her|all|total? control ~ bladder|bowel|bowels|wee|pee|urine|poo|toilet|myself|waterworks',
      'cant|couldnt|unable|not|dont|doesnt|wont to|even|able? feel|tell|control|hold ~ bladder|wee|pee|urinate|bowels|bowel|poo|toilet|full|going|urine|weeing|peeing',
      'cant|couldnt|unable|not|difficulty|trouble|struggling|hard to|able|even|been|starting|with? to? pee|wee|urinate|peeing|urinating|weeing|piss|void',
      'cant|couldnt|unable|not|difficulty|trouble|struggling|hard to|able|even|been|starting|with? to? pass|passing|start|starting water|urine|anything|peeing|pee|wee|weeing',
      'havent|hasnt|not|no been|passed|peed|weed|urinated|able|had|wee|urine|pee ~ hours|today|since|all|day|long',
    ],
    except: [
      'leak|leaking|wet ~ cough|sneeze|sneezing|laugh|coughing|laughing|jump',
      'stress incontinence',
      'pelvic floor',
      'bed wetting|wet',
      'burning|stings|painful|sting ~ pee|wee|urinate|peeing',
      'hard|difficulty ~ pass stool|stools|poo',
      'incontinence pads|clinic',
    ],
  },
  {
    code: 'sciatica-both',
    name: 'Sciatica in both legs',
    kind: 'symptom',
    phrases: [
      'both legs|sides ~ sciatica|shooting|pain',
      'sciatica|pain|shooting|pains|needles|burning ~ both|down|into both|legs|sides ~ legs|sides?',
      'bilateral sciatica|radiculopathy',
    ],
    except: ['sciatica ~ one leg'],
  },
  {
    code: 'sciatica',
    name: 'Sciatica',
    kind: 'symptom',
    phrases: [
      'sciatica|siatica|sciatic|radiculopathy',
      'slipped|herniated|prolapsed|bulging disc|disk|discs',
      'back pain|ache ~ down|into ~ leg|legs|foot',
      'shooting pain|pains ~ leg|legs|buttock',
    ],
  },
  {
    code: 'bowel-loss',
    name: 'Loss of bowel control',
    kind: 'symptom',
    is: ['bladder-bowel-loss'],
    phrases: [
      'soil|soils myself|himself|herself',
      'control ~ bowel|bowels|poo',
      'bowel|faecal|fecal incontinence|incontinent',
      'soiled|soiling|pooed|pooped myself|himself|herself|pants',
    ],
  },
  {
    code: 'sexual-numbness',
    name: 'New loss of sexual function or feeling',
    kind: 'symptom',
    isNegation: true,
    phrases: [
      'no|lost|less|without ~ feeling|sensation ~2 sex|intercourse|genitals',
      'cant|no|lost|loss|not|unable|couldnt ~ erection|erections|orgasm|ejaculate|ejaculation|hard|sexual',
      'erection|orgasm|sex|sexual ~ numb|feel|feeling|lost|gone',
    ],
    except: ['erectile ~ years', 'no sexual partner|partners|contact|history'],
  },
  {
    code: 'band-like-pain',
    name: 'Band-like pain',
    kind: 'symptom',
    phrases: [
      'band|belt|tight ~ round|around ~ chest|waist|ribs|stomach|tummy|trunk|body',
      'pain ~ like a band|belt',
      'bandlike pain',
      'chest|trunk|waist|tummy ~ like a band|belt',
    ],
  },
  {
    code: 'recent-infection',
    name: 'Recent infection',
    kind: 'risk',
    phrases: [
      'after|following|recent|recently|had ~ flu|infection|bug|gastroenteritis|campylobacter|covid|virus|cold|vaccine|diarrhoea|diarrhea',
      'flu|infection|bug|gastroenteritis|covid|virus|cold|diarrhoea|diarrhea ~ weeks|week|days ago',
    ],
  },
]
