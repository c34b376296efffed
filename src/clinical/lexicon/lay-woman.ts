import type { Concept } from './concept.ts'

/** Waters, loss of a pregnancy and what comes after a birth, in the words of people who describe what they see. */
export const layWoman: readonly Concept[] = [
  {
    code: 'pink-smear',
    name: 'Smear of blood',
    kind: 'symptom',
    phrases: [
      'pink|red|bloody|brown|brownish|pinkish|rusty|blood ~1 smear|streak|streaks|stain|discharge|show|tinge|tinged|mark|marks|spot|spots|mucus',
      'smear|streak|stain|spot|spots|tinge|bit ~2 pink|red|blood|brown',
      'red|crimson ~1 puddle|patch|pool|trickle',
      'puddle|patch|pool|trickle ~2 red|blood',
    ],
    except: [
      'nose|gum|gums|teeth|tissue|phlegm|spit|cough|poo|stool|eye|eyes|skin|face|chest|leg|arm|nipple ~6 smear|streak|spot|spots|stain|patch|mucus|discharge',
      'smear|streak|spot|spots|stain|patch|mucus|discharge ~6 nose|gum|gums|teeth|phlegm|spit|cough|poo|stool|eye|eyes|skin|face|chest|leg|legs|arm|itchy|itch|nipple',
      'smear test',
    ],
  },
  {
    code: 'clots-big',
    name: 'Big clots',
    kind: 'symptom',
    is: ['heavy-vaginal-bleeding'],
    phrases: [
      'clot|clots|lump|lumps ~5 fist|palm|orange|plum|lemon|egg|eggs|golf|tennis|liver|apple|grapefruit|avocado|hand',
      'fist|palm|orange|plum|lemon|egg|golf|liver|apple ball? ~1 sized|size ~1 clot|clots|lump|lumps',
      'clots ~2 falling|dropping|plopping|sliding ~1 out|down',
    ],
    except: ['lump|lumps ~8 neck|breast|groin|arm|leg|back|throat|armpit|skin|bottom|testicle|head'],
  },
  {
    code: 'leaks-not-urine',
    name: 'Leaks fluid that is no urine',
    kind: 'symptom',
    is: ['waters-broken'],
    phrases: [
      'leak|leaking|dribbling|dribble|dribbles|trickle|trickling|damp|wet|dripping|gushes|gush|fluid|soaked ~6 isnt|not|dont|doesnt|unlike ~4 wee|pee|urine',
      'popped|pop|gush|gushes|splash|whoosh ~6 water|waters|fluid|wet|soaked|trickling|leaking',
      'knickers|pants|pad|pads|leggings|trousers|undies ~4 soaking|soaked|drenched|damp|wet ~6 clear|water|watery|fluid|smell|smells|again',
      'forewaters|hindwaters',
    ],
    except: ['baby|nappy|diaper ~6 wet|soaked', 'ear|nose|eye|wound|blister|pipe ~6 leak|leaking|fluid|dripping'],
    isNegation: true,
  },
  {
    code: 'placenta-retained',
    name: 'Afterbirth has not come',
    kind: 'sign',
    isNegation: true,
    phrases: [
      'afterbirth|placenta ~2 isnt|not|hasnt|wont|didnt|still|never ~2 out|come|came|delivered|inside|stuck|all|complete|yet',
      'afterbirth|placenta ~2 stuck|retained|inside|left',
      'bits|piece|part|retained ~2 afterbirth|placenta',
    ],
    except: ['placenta ~3 low|previa|anterior|posterior'],
  },
  {
    code: 'had-abortion',
    name: 'Recent abortion',
    kind: 'procedure',
    phrases: [
      'had|after|since|took|taken|post|following|my ~3 abortion|termination|misoprostol|mifepristone|erpc|evacuation',
      'abortion|termination ~3 ago|last|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tablets|pills|pill',
      'd and c',
    ],
    except: [
      'termination ~3 contract|employment|lease',
      'want|need|wanting|considering|thinking ~3 abortion|termination',
    ],
  },
  {
    code: 'fertility-treatment',
    name: 'Fertility treatment now',
    kind: 'procedure',
    phrases: [
      'ivf|icsi|clomid|letrozole|follicles|stims',
      'egg|eggs collection|retrieval|collected|retrieved',
      'ovaries ~3 stimulate|hyperstimulated|full',
      'embryo transfer',
    ],
  },
  {
    code: 'wet-nappies-few',
    name: 'Few wet nappies',
    kind: 'sign',
    is: ['no-wet-nappies'],
    phrases: [
      'hardly|barely|scarcely|few|fewer|less|no|not|only|last ~3 wet|pee|wees nappy|nappies|diaper|diapers',
      'nappies|nappy|diaper|diapers ~3 dry|light|bone|dryer|drier',
    ],
    except: ['last|few ~3 nappies ~4 normal|fine', 'last wet nappy|diaper ~4 minutes|now|just|hour'],
    isNegation: true,
  },
  {
    code: 'soft-spot-changed',
    name: 'Sunken soft spot',
    kind: 'sign',
    is: ['sunken-fontanelle'],
    phrases: ['top|soft ~2 head|spot ~5 dip|dipped|dips|sunk|sunken|hollow|dent|dented|caved|sinking'],
  },
  {
    code: 'soft-spot-bulging',
    name: 'Bulging soft spot',
    kind: 'sign',
    is: ['bulging-fontanelle'],
    phrases: ['top|soft ~2 head|spot ~5 bulging|bulges|bulge|swollen|raised|tense|pushing|popping'],
    except: ['head ~3 bump|bumped|lump|fell|hit'],
  },
  {
    code: 'belly-like-balloon',
    name: 'Belly like a balloon',
    kind: 'sign',
    is: ['belly-swollen'],
    phrases: ['tummy|belly|stomach|abdomen ~4 balloon|drum|football|basketball|barrel|melon|tight|shiny|pregnant'],
    except: ['pregnant ~6 tummy|belly|stomach', 'tummy|belly ~4 tight ~3 jeans|trousers|clothes'],
  },
  {
    code: 'green-vomit',
    name: 'Green vomit',
    kind: 'symptom',
    is: ['bilious-vomit'],
    phrases: [
      'bringing|brings|brought|throws|throwing|threw|vomit*|sick|puke*|puke|posset*|spit|spew|spewing ~8 green|greenish|bile|spinach|emerald|luminous|fluorescent|lime',
      'green|greenish|lime|emerald|spinach ~3 vomit*|sick|puke|posset|fluid|liquid|slime|stuff',
    ],
    except: [
      'nose|snot|phlegm|mucus|poo|poop|poos|nappy|cough|discharge|bogies|eye|eyes ~8 green',
      'green ~4 snot|phlegm|mucus|poo|poop|poos|nappy|beans|veg|vegetables|juice|grapes|apple|bogies|peas|puree|discharge|eye|eyes',
      'not green',
    ],
  },
  {
    code: 'blood-and-slime',
    name: 'Blood and slime in the nappy',
    kind: 'sign',
    is: ['redcurrant-stool'],
    phrases: [
      'blood|bloody|red ~4 snot|mucus|slime|slimy|jelly|snotty|jam|goo ~8 nappy|diaper|poo|poop|stool|potty|bum|motion|diapers|nappies',
      'snot|mucus|slime|slimy|jelly|jam|ketchup|goo ~4 blood|bloody|red ~8 nappy|diaper|poo|poop|stool|potty|bum|motion',
      'nappy|diaper|poo|poop|stool|potty|motion ~6 blood|bloody|red ~4 snot|mucus|slime|slimy|jelly|jam|goo',
      'nappy|diaper|poo|poop|stool|potty|motion ~6 snot|mucus|slime|slimy|jelly|jam|goo ~4 blood|bloody|red',
    ],
    except: ['nose ~6 snot|mucus|blood', 'red ~1 sore|rash|raw|bottom'],
  },
  {
    code: 'yellow-told',
    name: 'Yellow skin or eyes',
    kind: 'sign',
    is: ['jaundice'],
    phrases: [
      'gone|turned|looks|looking|look|is|going|went|goes|colour|color ~2 orange|yellowy|mustard|custard|golden|banana|turmeric|lemon|saffron',
      'eyes|skin|whites|face|body ~5 mustard|custard|orange|yellowy|banana|turmeric|lemon|saffron',
    ],
    except: [
      'poo|poos|poop|nappy|snot|wee|pee|urine|phlegm|nails|teeth|hair|carrot|bruise|tan|discharge ~6 orange|yellowy|mustard|golden',
      'light|amber|traffic ~4 orange',
    ],
  },
]
