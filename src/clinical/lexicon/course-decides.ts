import type { Concept } from './concept.ts'

/** Complaints whose place, number or course decides between today, some days and a planned visit. */
export const courseDecides: readonly Concept[] = [
  {
    code: 'blood-into-toilet',
    name: 'Rectal bleeding',
    kind: 'symptom',
    is: ['blood-in-stool'],
    phrases: [
      'blood ~4 went|going|go|goes|been ~2 toilet|loo|bathroom',
      'bled|bleeding ~3 went|going|go ~2 toilet|loo|bathroom',
      'toilet|loo|bowl|pan ~3 full|splattered|covered|turned ~2 blood|red',
    ],
    except: [
      'blood ~6 wee|weeing|pee|peeing|urine|period|pressure|sugar|test|tests',
      'wee|weeing|pee|peeing|urine|urinate|period|nose|cough|coughed|vomit|vomited|sick ~8 blood ~6 toilet|loo|bathroom',
      'toilet|loo|bathroom ~6 wee|weeing|pee|peeing|urine',
    ],
  },
  {
    code: 'two-instead-of-one',
    name: 'Extra or double dose',
    kind: 'symptom',
    is: ['double-dose'],
    phrases: [
      'took|taken|had|gave|given ~1 two|2|3|three ~12 instead|rather of|than ~1 one|1|single|half',
      'took|taken|had|gave|given ~6 instead|rather of|than ~1 one|1|single tablet|pill|dose|capsule',
    ],
    except: ['told|said|advised|prescribed|should|can|could ~6 instead'],
  },
  {
    code: 'crusted-rash',
    name: 'impetigo',
    kind: 'condition',
    is: ['impetigo'],
    phrases: [
      'honey ~1 colour|color|coloured|colored|like',
      'crusty|crusting|crusted|scabby|weeping|oozing rash|patch|patches ~4 mouth|nose|face|chin|lip|lips|cheek|cheeks|nostrils',
      'mouth|nose|face|chin|cheek ~6 crusting|crusted|scabby ~2 spreading|spread|more',
    ],
    except: ['honey ~1 like ~1 taste|tastes|smell|smells', 'scalp|eye|eyes|eyelashes|lashes ~8 crust*'],
  },
  {
    code: 'drinks-and-passes-much',
    name: 'Thirst and much urine',
    kind: 'symptom',
    is: ['thirst-and-water', 'excess-thirst'],
    phrases: [
      'drinking|drink|drinks|drank loads|lots|tons|gallons|litres|liters|pints|constantly|nonstop ~1 (of water)? ~2 weeing|peeing|urinating|wee|pee|loo',
      'drinking|drinks|drink ~1 mad|crazy|fish|camel|nonstop|constantly ~4 weeing|peeing|urinating|wee|pee|loo|toilet',
      'weeing|peeing ~6 drinking|drinks|drink ~1 loads|tons|gallons|litres|liters|constantly|nonstop',
    ],
    except: [
      'drinking|drink|drinks|drank ~8 beer|beers|wine|alcohol|vodka|lager|pub|coffee|tea',
      'burns|burning|stings|stinging|dysuria ~14 drinking|drink',
      'drinking|drink|drinks ~14 burns|burning|stings|stinging|normal|normally|fine',
    ],
  },
  {
    code: 'thrush-told',
    name: 'thrush',
    kind: 'condition',
    is: ['thrush'],
    phrases: [
      'itch*|itching ~1 down there|below|under ~6 discharge|white',
      'discharge ~8 itch*|itching ~1 down there|below',
      'thick white discharge',
    ],
  },
  {
    // Wasting or growing weakness of the ball of the thumb: the nerve is being harmed (NICE CKS, carpal tunnel syndrome).
    code: 'thumb-weakness',
    name: 'Weakness of the thumb',
    kind: 'sign',
    phrases: [
      'thumb ~2 getting|got|become|becoming|growing weak|weaker|thin|thinner',
      'thumb ~4 wasted|wasting|shrinking|weaker',
    ],
  },
  {
    code: 'comes-every-few-months',
    name: 'Comes again and again',
    kind: 'symptom',
    isCue: true,
    phrases: [
      'third|fourth|fifth|sixth time|one|bout|episode ~3 year|months|month',
      '# rd|th time|one|bout|episode ~3 year|months|month',
      'three|four|five|six|3|4|5|6 times ~2 year|months',
      'keeps|keep coming|returning back?',
      'recurrent|recurring',
      'every few weeks|months',
    ],
  },
  {
    code: 'memory-worse',
    name: 'Memory complaint',
    kind: 'symptom',
    is: ['memory-trouble'],
    phrases: [
      'memory ~1 got|gotten|getting|become|becoming|been|going ~1 worse|bad|terrible|poor|downhill',
      'losing|loses|lost her|his|my memory',
      'memory ~1 is|has bad|poor|terrible|awful|failing|gone',
    ],
    except: ['memory ~8 accident|crash|fall|fell|hit', 'accident|crash|fall|fell|hit ~10 memory', 'lost ~2 memory of'],
  },
  {
    code: 'slow-stream',
    name: 'Lower urinary tract symptoms',
    kind: 'symptom',
    phrases: [
      'slow|weak|poor|slower|weaker ~1 stream|flow',
      'stream|flow ~3 slow|weak|slower|weaker ~4',
      'dribble|dribbling|dribbles ~4 after|end|pee|wee',
      'up ~2 once|twice|times|#|two|three|several ~3 night ~4 wee|pee|toilet|loo',
    ],
    except: ['nose|eye|milk|blood|air|inhaler ~3 stream|flow', 'live ~1 stream'],
  },
  {
    code: 'smell-lost',
    name: 'Loss of smell',
    kind: 'symptom',
    phrases: [
      'lost|loss|lose|no|without|losing ~3 smell|taste',
      'cant|cannot|couldnt smell|taste ~ anything|food|thing|much',
    ],
    except: [
      'head|skull|crash|accident|fall|fell ~10 smell',
      'smell ~10 head|skull|crash|accident|fell',
      'no|bad|funny|without a? smell',
      'discharge|urine|wee|pee|fluid|waters|stool|poo|pus|wound ~8 smell',
    ],
  },
  {
    code: 'gout-again',
    name: 'gout',
    kind: 'condition',
    is: ['gout'],
    phrases: ['gout ~1 again|flare|flares|attack|back', 'another|usual|my gout', 'had|have|get gout ~3 before'],
  },
]
