import type { Concept } from './concept.ts'

/** Limbs, joints and skin, in the roundabout words of people who describe what they see. */
export const layLimbs: readonly Concept[] = [
  {
    code: 'wound-told',
    name: 'Wound',
    kind: 'sign',
    phrases: [
      'wound|wounds|gash|graze|splinter|thorn',
      'cut|cuts ~4 foot|leg|hand|arm|finger|toe|garden|gardening|wire|fence|days|week',
    ],
    except: ['cut ~2 down|out|back|off|short'],
  },
  {
    code: 'joint-stuck',
    name: 'Cannot straighten or bend the joint',
    kind: 'symptom',
    is: ['joint-cant-move'],
    phrases: [
      'elbow|knee|wrist|ankle|hip|shoulder|finger|thumb|joint ~10 cant|cannot|couldnt|wont|unable|impossible ~2 straighten|bend|flex|rotate|move',
      'scream|screams|screaming|cries|crying|yells ~3 move|lift|lifted|touch|bend|change ~3 leg|hip|knee|arm|elbow|shoulder|nappy|foot|him|her',
    ],
    except: ['cant|wont straighten ~2 teeth|hair|out'],
  },
  {
    code: 'joint-blown-up',
    name: 'Hot swollen joint',
    kind: 'sign',
    is: ['joint-hot-swollen'],
    phrases: [
      'knee|ankle|elbow|wrist|hip|shoulder|joint|toe ~10 blown|blew|ballooned|puffed|swelled|swollen|huge|grapefruit|balloon|melon|tennis ~6 red|hot|throbbing|burning|fire|angry|boiling',
      'knee|ankle|elbow|wrist|hip|shoulder|joint ~6 red|hot|throbbing|burning|fire|angry ~6 blown|ballooned|puffed|swelled|huge|grapefruit|balloon|melon|tennis',
    ],
  },
  {
    code: 'pain-off-scale',
    name: 'Pain far worse than it looks',
    kind: 'symptom',
    is: ['pain-out-of-proportion'],
    phrases: [
      'pain|hurts|agony|hurting ~10 off ~1 scale|chart|charts|richter',
      'barely|hardly|slightly|only|just|little ~1 red|pink|marked|swollen|mark|scratch|anything ~6 (agony|excruciating|unbearable|killing|screaming|severe pain|terrible pain|awful pain|worst pain|extreme pain|so much pain)',
      'pain|hurts|agony|excruciating ~8 barely|hardly|nothing|little ~2 see|red|pink|show|visible|mark|marked',
    ],
    except: ['belly|stomach|tummy|head|headache|back|period|tooth|chest|labour ~8 off ~1 scale|chart|charts'],
  },
  {
    code: 'foot-gone-dark',
    name: 'Dark or dead toe',
    kind: 'sign',
    is: ['foot-dead'],
    phrases: [
      'toe|toes|foot|heel ~3 dark|dusky|blackened|dead|purple|navy ~4 cold|stinks|smells|smelly|numb|dead|stinking|dry|black',
      'toe|toes|foot|heel gone|turned|going|turning ~1 dark|dusky|blackened|navy',
    ],
    except: [
      'bruise|bruised|stubbed|dropped|nail|toenail ~8 dark|purple|black|blue',
      'dark|purple|black ~3 nail|toenail|bruise',
    ],
  },
  {
    code: 'tetanus-face',
    name: 'Locked jaw or spasms',
    kind: 'sign',
    is: ['trismus'],
    phrases: [
      'face|mouth|lips|teeth ~5 grin|grinning|sneer|grimace',
      'back|body|neck ~4 arches|arching|arched|bow|bent ~1 backwards|bow|spasm*',
      'body|neck ~4 arches|arching|arched',
      'back ~2 arches|arching',
      'rigid|stiff|spasm|spasms|locks ~6 noise|light|sound|bang|touched',
      'rigid|spasm|spasms|locks ~6 touch',
    ],
    except: ['neck|head|migraine ~4 stiff ~6 light', 'arch|arches ~3 foot|feet', 'grin|grinning ~3 happy|laughing'],
  },
  {
    code: 'skin-like-marble',
    name: 'Mottled skin',
    kind: 'sign',
    is: ['mottled-skin'],
    phrases: [
      'like ~1 marble|lace|corned|cobweb|salami',
      'skin|legs|arms|body|knees|chest ~4 marble|marbly|lacy|patchy|blotchy|corned|dusky|map',
      'white|pale|grey as|like ~1 chalk|putty|ghost|paper|sheet|milk|ash|death|cement',
    ],
    except: [
      'discharge|poo|poop|stool|stools|tongue|urine ~6 white|pale|grey as|like',
      'itch*|eczema|sunburn ~6 blotchy|patchy',
      'blotchy|patchy ~6 itch*|eczema|sun|years|fades',
    ],
  },
  {
    code: 'type-one-or-two',
    name: 'Diabetes, type stated',
    isCue: true,
    kind: 'condition',
    is: ['diabetes'],
    phrases: [
      'im|am|is|a|hes|shes|with|have|has|being|since type 1|2|one|two|i|ii',
      'type 1|2 ~1 heel|foot|toe|here|male|female|since|on',
      't1|t2 ~1 diabetic|and|since|on|here',
      'insulin|metformin|gliclazide',
    ],
    except: [
      'type 1|2|one|two|i|ii herpes|error|decision|hypersensitivity|respiratory|bipolar|sma|covid|skin',
      'herpes|hsv|blood|bipolar|hair|skin type',
      'metformin ~3 pcos',
      'pcos ~3 metformin',
    ],
  },
]
