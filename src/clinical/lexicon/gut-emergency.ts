import type { Concept } from './concept.ts'

/** Gut, bile, kidney and dialysis emergencies. */
export const gutEmergency: readonly Concept[] = [
  {
    code: 'hungry-after-vomit',
    name: 'Hungry straight after vomiting',
    kind: 'sign',
    phrases: [
      'hungry|starving|wants ~3 after|again|straight|feed|fed|more ~4 vomit|vomits|vomiting|sick|throws|throwing|bringing',
      'vomit*|sick|throws ~6 hungry|starving|wants|rooting ~4',
    ],
  },
  {
    code: 'not-gaining-weight',
    name: 'Not gaining weight',
    kind: 'sign',
    phrases: [
      'not|isnt|hasnt|stopped|poor ~ gaining|gained|putting|gain ~ weight',
      'losing|lost|loses weight',
      'weight ~3 dropped|dropping|falling|static',
      'failing to thrive|gain',
    ],
    isNegation: true,
  },
  {
    code: 'belly-swollen',
    name: 'Swollen belly',
    kind: 'sign',
    phrases: [
      'stomach|tummy|belly|abdomen ~3 swollen|distended|blown|ballooned|huge|swelling|bloated|drum',
      'swollen|distended|bloated|swelling ~2 stomach|tummy|belly|abdomen',
    ],
  },
  {
    code: 'no-stool-days',
    name: 'Nothing passed from the bowel',
    kind: 'symptom',
    phrases: [
      'nothing|none passed|passing since|for|through|from|at',
      'not|havent|hasnt|no|nothing|cant|unable|absolutely ~4 opened|open|moved|passed|passing|pass|been ~3 bowels|bowel|stool|motion|anything|wind|gas|poo|toilet',
      'bowels ~3 not|havent|hasnt|stopped ~ opened|moved|working|open',
      'havent|hasnt|not|no pooed|pooped|poo|bm|poos for|in|since',
      'no bowel movement|movements',
      'absolute constipation',
    ],
    isNegation: true,
    is: ['constipation'],
  },
  {
    code: 'faeculent-vomit',
    name: 'Vomit like stool',
    kind: 'symptom',
    phrases: [
      'vomit*|sick ~5 smells|smell|looks|tastes|like ~2 poo|poop|faeces|feces|stool|sewage|shit',
      'vomiting|throwing|bringing up? poo|faeces|feces|stool|poop',
      'faeculent|feculent vomit*',
    ],
    is: ['vomiting'],
  },
  {
    code: 'lump-trapped',
    name: 'Hernia or groin lump that cannot be pushed back',
    kind: 'sign',
    phrases: [
      'hernia|rupture|groin lump|bulge? ~5 wont|cant|doesnt|cannot|not ~2 go|push|pushed|going|reduce back? in|inside?',
      'lump|bulge|swelling ~3 groin|navel|hernia ~6 wont|cant ~2 go|push|pushed back? in|inside?',
      'lump|bulge|swelling ~3 groin|navel|hernia ~6 hard|stuck|tender|agony|purple',
      'hard|tender|purple lump|bulge ~3 groin|navel',
      'hernia ~4 stuck|trapped|strangulated|rock|purple|black|hard|agony|excruciating',
      'trapped|strangulated|stuck|incarcerated hernia',
    ],
  },
  {
    code: 'pain-through-to-back',
    name: 'Upper belly pain going through to the back',
    kind: 'symptom',
    phrases: [
      'stomach|tummy|belly|abdomen|abdominal|epigastric|ribs ~8 through|into|to ~3 back',
      'pain|agony ~4 through|straight|right to|into ~2 back ~6 stomach|tummy|belly|vomit*|sick|abdomen',
    ],
    except: ['back to normal|work|bed|sleep|you|him|her|school', 'went|go|going|come|came back to', 'back pain to'],
    is: ['abdominal-pain'],
  },
  {
    code: 'pancreatitis-now',
    name: 'Pancreatitis named',
    kind: 'condition',
    phrases: ['acute pancreatitis', 'pancreatitis ~3 again|attack|flare|back|now|returned', 'another ~2 pancreatitis'],
  },
  {
    code: 'pain-after-eating-fear',
    name: 'Belly pain after each meal with fear of food',
    kind: 'symptom',
    phrases: [
      'scared|afraid|frightened|fear ~2 eat|eating|food ~6 pain|hurts|agony',
      'stomach|tummy|belly|abdominal pain|pains|cramps ~4 after ~2 eat|eating|meal|meals|food ~6 weight',
    ],
  },
  {
    code: 'single-kidney',
    name: 'Single or transplanted kidney',
    kind: 'risk',
    phrases: [
      'one|single|solitary|1 working|functioning|functional? kidney',
      'kidney transplant|removed|donor|donated',
      'transplanted kidney',
      'nephrectomy',
    ],
    except: ['one kidney stone|infection', 'single kidney stone', 'one kidney is|hurts'],
  },
  {
    code: 'nephrostomy-or-stent',
    name: 'Stent or nephrostomy',
    kind: 'procedure',
    phrases: ['nephrostomy', 'ureteric|ureter|kidney|jj stent', 'stent ~4 kidney|ureter'],
  },
  {
    code: 'missed-dialysis',
    name: 'Missed dialysis',
    kind: 'risk',
    phrases: [
      'missed|skipped|miss|without|cancelled|delayed ~4 dialysis',
      'didnt|not|havent|hasnt|couldnt|no|never ~4 dialysis ~4 today|yesterday|week|days|session|sessions|monday|tuesday|wednesday|thursday|friday|saturday|since|go|machine',
      'havent|hasnt|not|didnt|couldnt had|have|been|get|gone|go|got to|for|my|his|her|the|any? dialysis',
      'dialysis ~3 missed|skipped|cancelled|broken',
    ],
    isNegation: true,
  },
  {
    code: 'fistula-bleeding',
    name: 'Bleeding dialysis access',
    kind: 'sign',
    phrases: ['fistula|graft|line|permcath ~4 bleeding|bleed|bleeds|burst|blood', 'bleeding|blood ~4 fistula|permcath'],
  },
  {
    code: 'potassium-high-said',
    name: 'High potassium',
    kind: 'sign',
    phrases: ['potassium ~4 high|raised|6|6.5|7|dangerous', 'high|raised potassium', 'hyperkalaemia|hyperkalemia'],
    except: ['high potassium foods|food|diet', 'potassium rich'],
  },
  {
    code: 'no-urine-at-all',
    name: 'No urine',
    kind: 'sign',
    phrases: [
      'hardly|barely pee|wee|peeing|weeing|urinating',
      'not|havent|hasnt|didnt|no|barely|hardly|never|stopped ~3 passed|passing|peed|weed|urinated|peeing|urine|pee|wee|urinating ~6 day|days|24|12|18|36|48|yesterday|hours|since|morning|night',
      'no urine|pee|wee|water at all|for|since|output',
      'kidneys ~3 stopped|shut|failing|shutting ~ working|down?',
      'anuria|anuric|oliguria',
    ],
    isNegation: true,
  },
  {
    code: 'sudden-abdominal-pain',
    name: 'Sudden belly pain',
    kind: 'symptom',
    phrases: [
      'sudden|suddenly|abrupt|abruptly ~4 stomach|tummy|belly|abdominal|abdomen ~2 pain|pains|ache|agony',
      'stomach|tummy|belly|abdominal pain|pains ~4 suddenly|sudden|abruptly|nowhere',
    ],
    is: ['abdominal-pain'],
  },
  {
    code: 'in-pain',
    name: 'Pain',
    kind: 'symptom',
    phrases: ['in a|terrible|awful|bad|some|lot|severe|constant? of? pain|agony', 'and pain'],
    except: ['in pain relief|management|clinic'],
  },
]
