import type { Concept } from './concept.ts'

/** Cornea and newborn eyes; sickness of pregnancy, pelvic infection, chickenpox and measles contact. */
export const eyeAndPregnancy: readonly Concept[] = [
  {
    code: 'white-spot-cornea',
    name: 'White spot on the cornea',
    kind: 'sign',
    phrases: [
      'white|grey|gray|cloudy spot|patch|dot|mark|speck on|in ~3 eye|cornea|pupil|iris',
      'corneal ulcer|abscess',
      'ulcer ~3 eye|cornea',
      'keratitis',
    ],
  },
  {
    code: 'lens-slept-or-water',
    name: 'Slept, swam or showered in lenses',
    kind: 'risk',
    phrases: [
      'slept|sleep|sleeping|swam|swimming|swim|showered|shower ~4 lenses|contacts|lens',
      'lenses|contacts|lens ~4 overnight|tap|slept|swimming|pool|night|water',
    ],
  },
  {
    code: 'newborn-eye-pus',
    name: 'Pus from the eye',
    kind: 'sign',
    phrases: [
      'eye|eyes|eyelid|eyelids ~5 pus|green|yellow|thick',
      'pus ~5 eye|eyes|eyelid|eyelids',
      'green|yellow|thick ~2 discharge|gunk|goo ~3 eye|eyes',
    ],
  },
  {
    code: 'eye-red-plain',
    name: 'Red white of the eye',
    kind: 'sign',
    phrases: ['eye|eyes ~3 red|bloodshot|pink', 'red|bloodshot|pink eye|eyes'],
    is: ['red-eye'],
  },
  {
    code: 'hyperemesis-named',
    name: 'Hyperemesis',
    kind: 'condition',
    phrases: ['hyperemesis|hyperemisis gravidarum?', 'severe morning sickness'],
    except: [
      'hyperemesis|hyperemisis gravidarum? in|with|during ~1 first|last|previous|second|other pregnancy|one ~3 fine|well|good|ok|okay',
    ],
  },
  {
    code: 'pain-on-sex',
    name: 'Pain on intercourse',
    kind: 'symptom',
    phrases: [
      'sex|intercourse ~3 hurts|painful|pain|hurt|sore',
      'pain|hurts|painful|bleeding|bleed ~4 sex|intercourse',
      'dyspareunia',
    ],
    except: ['unprotected sex', 'pain ~4 same sex'],
  },
  {
    code: 'abnormal-discharge',
    name: 'Abnormal vaginal discharge',
    kind: 'symptom',
    phrases: [
      'smelly|foul|yellow|green|greenish|yellowish|bad|fishy|unusual|weird|funny ~3 discharge',
      'discharge ~5 smells|smelly|green|yellow|yellowish|foul|fishy|stinks',
    ],
    except: [
      'discharge letter|summary',
      'discharge from hospital|ward',
      'nose|ear|eye|eyes|nipple|penis|willy|cock|dick|knob|foreskin|urethra ~5 discharge',
      'discharge ~5 nose|ear|eye|eyes|nipple|penis|willy|cock|dick|knob|foreskin|urethra',
    ],
  },
  {
    code: 'coil-or-sti',
    name: 'Coil, recent pelvic procedure or STI',
    kind: 'risk',
    phrases: [
      'coil|iud|mirena',
      'chlamydia|gonorrhoea|gonorrhea|sti|std',
      'pelvic inflammatory',
      'pid',
      '(termination|abortion|hysteroscopy|egg collection)',
    ],
    except: ['termination ~3 contract|job|employment|tenancy'],
  },
  {
    code: 'pox-contact',
    name: 'Contact with chickenpox or shingles',
    kind: 'risk',
    phrases: [
      'contact|exposed|around|near|exposure|sat|met|visited|playing|played ~8 chickenpox|pox|shingles|varicella',
      'my|our|a|the|his|her ~3 has|have|had|got|getting|broke|came|comes|developed ~4 chickenpox|pox|shingles|varicella',
      'chickenpox|pox|shingles ~5 nursery|school|class|work|house|contact|home|family',
      'outbreak ~3 chickenpox|pox',
    ],
  },
  {
    code: 'measles-contact',
    name: 'Contact with measles or rubella',
    kind: 'risk',
    phrases: [
      'contact|exposed|around|near|exposure|sat|met|visited|playing|played ~8 (measles|rubella|parvovirus|slapped cheek)',
      'my|our|a|the|his|her ~3 has|have|had|got|getting|broke|came|comes|developed ~4 measles|rubella|parvovirus',
      'measles|rubella ~5 nursery|school|class|work|house|contact|home',
      'outbreak ~3 measles',
    ],
  },
  {
    code: 'never-had-pox',
    name: 'No immunity to chickenpox or measles',
    kind: 'risk',
    phrases: [
      'never|not|havent|hasnt|no ~3 had|have|immune|vaccinated|immunity ~4 chickenpox|pox|measles|mmr',
      'unvaccinated',
    ],
    isNegation: true,
  },
  {
    code: 'measles',
    name: 'Measles',
    kind: 'condition',
    phrases: ['measles', 'koplik spots?'],
    except: ['measles vaccine|jab|vaccination|immunity|shot', 'german measles'],
  },
  {
    code: 'malpresentation',
    name: 'Breech or transverse lie',
    kind: 'condition',
    phrases: ['breech', 'transverse lie', 'baby ~3 sideways|transverse', 'unstable lie'],
  },
  {
    code: 'labour-started',
    name: 'Labour',
    kind: 'symptom',
    phrases: ['labour|labor ~2 started|begun|starting', 'in labour|labor'],
    is: ['contractions'],
  },
  {
    code: 'cannot-see-plain',
    name: 'Cannot see',
    isCue: true,
    kind: 'symptom',
    phrases: ['cant|cannot|couldnt see'],
    except: [
      'cant|cannot|couldnt see a|an|the|any|anyone|anything|my|why|how|what|where|who|if|that|it|you|him|her|doctor|gp|well|very|myself|us|them|this|another|your|his|their|much|too|so|myself',
    ],
    isNegation: true,
  },
]
