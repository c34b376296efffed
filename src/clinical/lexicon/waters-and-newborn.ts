import type { Concept } from './concept.ts'

/** Before, at and just after a birth, in words too short for the plainer concepts. */
export const watersAndNewborn: readonly Concept[] = [
  {
    // "Waters" in the plural, or water that broke, is the water of a birth: no week has to be said.
    code: 'waters-stained',
    name: 'Green or brown waters',
    kind: 'sign',
    is: ['meconium-liquor', 'waters-broken'],
    phrases: [
      'my|her|the|wifes|partners|girlfriends|sisters waters ~ green|greenish|greeny|brown|brownish|khaki|meconium|murky',
      'waters|water broke|broken|gone|went|breaking ~ green|greenish|greeny|brown|brownish|khaki|meconium|murky',
      'waters are|were|is|look|looked|all? green|greenish|greeny|brown|brownish|khaki|murky',
      'green|greenish|brown|meconium stained? waters|liquor|amniotic',
      'meconium ~2 waters|liquor|pad|fluid|knickers',
    ],
    except: [
      'lake|sea|river|pond|canal|ocean|beach|pool|fishing|harbour ~8 waters',
      'waters ~4 lake|sea|river|pond|canal|ocean|beach|pool|bath|flood',
      'waters ~3 clear ~2 brown|green ~1 bag|blanket|tea',
    ],
  },
  {
    code: 'cord-came-first',
    name: 'Umbilical cord outside',
    kind: 'sign',
    is: ['cord-visible'],
    phrases: [
      'babys|babies|baby|umbilical cord is|has|just|now|come? out|hanging|showing|slipped|dropped|popped|down ~1',
      'cord (hanging out|came out|coming out|slipped out|dropped out|popped out|is out) ~2 me|her|vagina|first|before|between|down',
      'cord before|ahead|in ~2 baby|head|front',
    ],
    except: [
      'cord ~3 stump|scab|clamp|dry|dried|healed|healing|infected|smelly|smells|ooze|oozing|bleeding|red|navel',
      'cord dropped|fell|come|came|fallen off',
      'navel|belly|tummy button|cord ~6 day|days|week|weeks old',
    ],
  },
  {
    code: 'sees-spots',
    name: 'Sees spots or stars',
    isCue: true,
    kind: 'symptom',
    phrases: [
      'i|she|im|keep|keeps|and|now|can|started|been see|sees|saw|seeing spots|stars|sparkles|dots|zigzags|squiggles|floaters|glitter',
      'i|she|im|keep|keeps|and|now|can|started|been see|sees|saw|seeing black|white|silver|bright|flashing|little|tiny|floating spots|stars|sparkles|dots|zigzags|squiggles|bits|specks',
    ],
    except: [
      'spots|dots ~1 on|all|of|over|under|around|behind|along ~2 my|his|her|the|skin|arm|face|belly|bump|legs|blood',
      'see|sees|saw|seeing stars ~2 sky|night|hollywood|concert|show',
    ],
  },
  {
    // Blood with no place told: what it means is told by the weeks of the pregnancy, which every rule of it asks for.
    code: 'bleeding-bare',
    name: 'Bleeding, site not stated',
    isCue: true,
    kind: 'symptom',
    phrases: ['bleeding|bleed|bled|bleedin'],
    except: [
      'nose|nostril|gum|gums|teeth|tooth|mouth|lip|cut|finger|knee|hand|arm|leg|foot|toe|skin|scalp|mole|wound|cough|coughed|coughing|piles|haemorrhoids|hemorrhoids|bum|bottom|anus|ear|stitches|scar|nipple|nipples|nosebleed ~8 bleeding|bleed|bled|bleedin',
      'bleeding|bleed|bled|bleedin ~8 nose|nostril|gum|gums|teeth|tooth|mouth|lip|cut|finger|knee|hand|arm|leg|foot|toe|scalp|mole|wound|piles|haemorrhoids|hemorrhoids|bum|bottom|anus|ear|nipple|nipples|brushing|shaving|injection|flossing',
      'bleeding time|disorder|heart|hell|edge|gums|nose',
      'implantation bleed|bleeding',
      // Afrikaans, which has words and denials of its own.
      'bloeding',
    ],
  },
  {
    code: 'unborn-less-active',
    name: 'Reduced movements of the unborn baby',
    isCue: true,
    kind: 'symptom',
    is: ['unborn-quieter'],
    isNegation: true,
    phrases: [
      'the|my|our|this? little|lil|wee man|lady|one|guy|girl|boy|fella|fellow|lad|lass|bean|monkey|madam|mister|peanut ~1 isnt|not|hasnt|less|been ~2 active|busy|lively|wriggly|wriggling|kicky|bouncy|usual',
      'the|my|our|this? little|lil|wee man|lady|one|guy|girl|boy|fella|fellow|lad|lass|bean|monkey|madam|mister|peanut ~2 quiet|quieter|calm|calmer|lazy|lazier|sluggish|sleepier|still',
    ],
    except: ['toddler|eldest|youngest|other|older ~12 active|quiet|quieter|lazy|still'],
  },
  {
    // UK Resuscitation Council, newborn resuscitation and support of transition at birth.
    code: 'born-and-silent',
    name: 'Newborn not crying or blue at birth',
    kind: 'sign',
    is: ['breathing-stopped'],
    isNegation: true,
    phrases: [
      '(just born|just delivered|gave birth|giving birth|baby is out|babys out|baby out|head is out) ~6 not|isnt|wont|hasnt|never|didnt ~1 cry|crying|cried|breathe|breathing|breathed|moving|scream|screaming|pink',
      '(just born|just delivered|baby is out|babys out|baby out) ~6 blue|floppy|limp|silent|lifeless|grey|purple',
      'baby|newborn just came|popped|came|arrived out|now ~6 not|isnt|wont|hasnt ~1 cry|crying|cried|breathe|breathing',
    ],
    except: [
      '(just born|just delivered|gave birth) ~8 eyes|birthmark|spot|mongolian|ago|dress|blanket',
      '(baby out|baby is out|babys out) ~1 of|for|with|in|and',
    ],
  },
]
