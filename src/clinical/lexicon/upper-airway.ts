import type { Concept } from './concept.ts'

/** Throat, voice and the noises of a narrow airway. */
export const upperAirway: readonly Concept[] = [
  {
    code: 'noisy-breathing-in',
    name: 'Stridor',
    kind: 'sign',
    phrases: [
      'whistles|whistling|crows|crowing|rasps|rasping|squeaks ~3 breathes|breathing|breath|breathe in',
      'crying|cries|cry without|no ~1 voice|sound',

      'sounds|sounding|sound ~5 breathing|breathes|breathe|breaths in',
      'squeak|squeaks|noise|whistle|crow|crowing|honk|rasp|grating|whoop ~3 in ~1 with|every|each ~2 breath',
      'squeak|squeaks|crow|honk|rasp ~3 every|each breath',

      'rasping|raspy|crowing|grating|squeaky ~1 breathing|breaths|breath|breathes|breathe',
      'loud|noisy|harsh breathing|breaths ~3 rest|calm|still|sitting|sleeping|asleep',
      'squeaking|squeaks|whistling|crowing|squeaky ~3 breathes|breathing|breath in',
      'stridor|strider|stridor',
      'noise|noisy|whistle|squeak|crowing|rasping|raspy|harsh|high|squeaky|whooping|gasping ~ breathing|breathes|breathe|breath in',
      'breathing|breathes|breathe|breath in ~ noise|noisy|crowing|rasping|raspy|harsh|squeaky|pitched|squeak|whistling|honking',
      'high pitched ~ breathing|breath|breathe|breathes|inhale|inhaling',
      'crowing|rasping breath|breathing|sound|noise',
    ],
    except: ['whistles ~3 breathing out'],
  },
  {
    code: 'barking-cough',
    name: 'Barking cough',
    kind: 'symptom',
    is: ['cough'],
    phrases: [
      'seal bark',
      'barks|barking ~2 like|seal ~2 seal|dog',
      'barking|barky|seal|sealion|croupy|croup|bark ~ cough|coughing',
      'cough|coughing ~ bark|barking|barks|barky|seal|dog|croupy|sealion',
    ],
  },
  {
    code: 'croup-named',
    name: 'Croup named',
    kind: 'symptom',
    is: ['barking-cough'],
    phrases: ['croup|croupy|crupe ~1 cough?'],
  },
  {
    code: 'croup-struggling',
    name: 'Struggles with croup',
    kind: 'sign',
    is: ['working-hard-breathing'],
    phrases: [
      'croup|croupy ~6 struggling|struggles|fighting|gasping',
      'struggling|struggles|fighting|gasping ~4 croup',
    ],
  },
  {
    code: 'drooling',
    name: 'Drooling or unable to swallow saliva',
    kind: 'sign',
    phrases: [
      'spit|saliva|dribble|spittle ~2 running|dripping|pouring|coming|rolling|falling ~1 down|out|from|mouth|chin',

      'drool|drools|drooling|dribbling|drooled|slobbering saliva|everywhere|and|because|lots|constantly|from|down|out|his|her|all|with?',
      'saliva pooling|dripping|pouring|running',
    ],
    except: [
      'teething ~6 dribbling|drooling|drool',
      'drooling|dribbling|drool|drools ~ teething|teeth|sleep|pillow|night|asleep',
      'drooling over',
      'swallow tablets|pills|capsules',
      'swallow my pride',
      'drooling|dribbling baby|bib',
    ],
  },
  {
    code: 'cannot-swallow',
    name: 'Unable to swallow',
    kind: 'sign',
    is: ['drooling'],
    isNegation: true,
    phrases: [
      'cant|cannot|couldnt|unable|not|wont|hard|hardly|barely to|even|really|able|going? to? swallow|swallowing ~ saliva|spit|own|dribble|water|anything|liquids|drooling',
      'cant|cannot|unable|couldnt to|even|really? swallow',
      'spitting|spit|saliva ~ cant|cannot|because|unable|wont swallow|down|cant',
    ],
    except: [
      'teething ~6 dribbling|drooling|drool',
      'drooling|dribbling|drool|drools ~ teething|teeth|sleep|pillow|night|asleep',
      'drooling over',
      'swallow tablets|pills|capsules',
      'swallow my pride',
      'drooling|dribbling baby|bib',
    ],
  },
  {
    code: 'muffled-voice',
    name: 'Muffled or hoarse voice',
    kind: 'sign',
    phrases: [
      'muffled|hot potato|hotpotato|thick|gravelly ~ voice|speech',
      'voice ~ muffled|hoarse|changed|gone|croaky|husky|raspy|funny|going|different|lost',
      'hoarse|hoarseness|croaky|husky voice?',
      'lost|losing ~ voice',
    ],
  },
  {
    code: 'throat-closing',
    name: 'Throat closing',
    kind: 'symptom',
    phrases: [
      'throat ~2 like ~1 straw|pinhole|pin',

      'throat|airway ~ closing|constricting|tightening',
      'throat|airway|windpipe|airways|thoat|throt is|feels|feeling|has|are|keeps|felt|was|like|going|seems|its|getting|starting? is|its|like|to|going|very|really|so|been|getting|feels|starting? closing|closed|tight|tightening|swelling|swollen|constricting|constricted|closes|close|swell|clenching|seizing|blocked|tightness|shutting up|over|off|shut?',
      'closing|tightening|tightness|swelling|swollen|constriction|tight|swells ~ throat|airway|windpipe|thoat',
      'lump|pressure ~ throat ~ breathe|breathing|breath',
      'throat tightness|swelling|tight',
    ],
    except: [
      'sore ~ throat|swollen glands|tonsils',
      'glands|tonsils ~ throat ~ swollen',
      'swollen glands|tonsils ~ throat',
      'lump ~ throat sad|emotional|cry|crying',
      'close to|throat sweet|lozenge',
    ],
  },
]
