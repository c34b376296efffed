import type { Concept } from './concept.ts'

/** Venom, crushed and swollen limbs, long lies, feet and ankles, joints. */
export const crushAndBite: readonly Concept[] = [
  {
    code: 'snake-bite',
    name: 'Snake bite',
    kind: 'symptom',
    phrases: [
      'snake|adder|viper|cobra|rattlesnake|copperhead|mamba|krait|cottonmouth bite|bit|bitten|bites|struck',
      'bitten|bit|bite|struck ~3 snake|adder|viper|cobra|rattlesnake|copperhead|mamba|krait|cottonmouth',
      'snakebite|snakebites',
    ],
    except: ['snake bite piercing|piercings|kit'],
  },
  {
    code: 'venomous-sting',
    name: 'Scorpion, jellyfish, stonefish or dangerous spider',
    kind: 'symptom',
    phrases: [
      'scorpion sting|stung|stings|stang',
      'stung|stings|sting|bitten ~3 scorpion|jellyfish|stingray|stonefish|weever|centipede',
      'jellyfish|stingray|stonefish|lionfish sting|stung|stings|spine',
      'bitten|bit|bite ~3 widow|redback|funnelweb|recluse|tarantula',
      'black widow|redback|recluse|widow spider? bite|bit',
      'funnel web spider? bite|bit',
      'box jellyfish',
      'man o war',
      'blue ringed octopus',
    ],
  },
  {
    code: 'many-stings',
    name: 'Many stings, or a sting in mouth or throat',
    kind: 'symptom',
    phrases: [
      'stung ~3 dozens|hundreds|20|30|40|50|100|many|multiple|lots|all ~ times|over|wasps|bees|stings?',
      'swarm ~3 bees|wasps|hornets',
      'stung|sting ~4 mouth|throat|tongue',
      'swallowed a? wasp|bee',
    ],
  },
  {
    code: 'limb-crushed',
    name: 'Crushed limb',
    kind: 'symptom',
    phrases: [
      'crushed|squashed|mangled ~4 arm|leg|hand|foot|forearm|calf|thigh|fingers',
      'arm|leg|hand|foot|forearm|calf|thigh ~4 crushed|squashed|mangled',
      'trapped|pinned ~6 arm|leg|hand|foot ~6 hour|hours',
      'arm|leg|hand|foot ~3 trapped|pinned',
      'ran|run|rolled|drove|fell|dropped ~2 over|on ~2 leg|foot|arm|hand ~8 swollen|numb|hard|tight',
    ],
    except: [
      'fell|fall|dropped|drop asleep|off',
      // Who falls on a hand has not been fallen upon.
      'fell|fall|landed on|onto ~2 outstretched|out',
      'i|she|he|and|just fell|landed on|onto ~1 hand|arm|wrist',
    ],
  },
  {
    code: 'limb-cast',
    name: 'Plaster or splint on a limb',
    kind: 'procedure',
    phrases: [
      'plaster|splint|backslab on|cast',
      'cast on|feels|is|too|has|put',
      'in a|my|plaster? cast|plaster',
      'my|his|her|the plaster|cast',
    ],
    except: ['sticking plaster', 'cast iron|doubt|a vote', 'the cast of'],
  },
  {
    code: 'compartment-sign',
    name: 'Tight cast or tense limb',
    kind: 'sign',
    phrases: [
      'cast|plaster|splint|bandage ~3 tight|tighter|squeezing',
      'calf|shin|forearm|leg|arm|thigh ~3 rock|hard|tense|wood|tight ~4 painful|pain|agony|swollen|numb|hurts',
      'pain ~3 moving|stretching|move|bend|straighten|wiggle ~2 toes|fingers',
      'compartment syndrome',
    ],
  },
  {
    code: 'dark-urine',
    name: 'Dark or cola urine',
    kind: 'sign',
    phrases: [
      'urine|pee|wee|piss ~4 dark|brown|cola|coke|tea|black|coca',
      'dark|brown|cola|coke|tea|black ~2 urine|pee|wee|piss',
    ],
    except: ['dark yellow'],
  },
  {
    code: 'extreme-exertion',
    name: 'Extreme exercise',
    kind: 'risk',
    phrases: [
      'marathon|crossfit|ironman|bootcamp|ultramarathon',
      'after|since|did ~3 intense|hard|heavy|hardcore|extreme|brutal ~3 workout|gym|exercise|training|spin|squats|session|class',
      'spin class',
      'rhabdo|rhabdomyolysis',
    ],
  },
  {
    code: 'long-lie',
    name: 'Long time on the floor after a fall',
    kind: 'symptom',
    phrases: [
      'on the bathroom|kitchen|bedroom|hall|cold? floor|ground for|all|since|overnight|about|over|nearly|till|until ~4 hour|hours|night|morning|yesterday|day',
      'on the bathroom|kitchen|bedroom|hall|cold? floor all|overnight',
      'lay|laid|lying|lain|been|stuck ~4 floor ~5 hour|hours|night|overnight|morning|yesterday',
      'found ~4 on the bathroom|kitchen|bedroom|hall|cold? floor',
      'long lie',
    ],
    except: [
      'sat|sitting|sleep|slept|sleeps|playing|play|plays|playing ~3 floor',
      'mattress on the floor',
      'clothes|toys|shoes|bag|food|crumbs|towel|towels|washing ~3 floor',
    ],
  },
  {
    code: 'cannot-get-up',
    name: 'Cannot get up after a fall',
    isCue: true,
    kind: 'sign',
    phrases: [
      'cant|couldnt|cannot|unable|not|wasnt|isnt to|able? to? get|stand back? up|off',
      'cant|couldnt|unable to? get ~2 off|from the floor|ground',
      'still on the floor|ground',
      'cant|couldnt|unable to? lift|get him|her|dad|mum|gran|nan|grandad up|off',
    ],
    except: ['cant|couldnt|not ~ get up ~3 morning|bed|stairs', 'cant get up to'],
    isNegation: true,
  },
  {
    code: 'hip-fracture-sign',
    name: 'Short, turned leg or hip pain after a fall',
    kind: 'sign',
    phrases: [
      'leg ~3 shorter|turned|rotated|short',
      'hip|groin ~3 agony|excruciating|broken|fractured',
      'cant|unable|couldnt ~3 hip',
    ],
  },
  {
    code: 'foot-wound',
    name: 'Wound or ulcer of the foot',
    kind: 'sign',
    phrases: [
      'ulcer|ulcers|sore|wound|blister|cut|crack|hole|splinter ~4 foot|toe|toes|heel|feet|sole',
      'foot|toe|toes|heel|sole|feet ~2 ulcer|ulcers|wound|sore|blister|cut|hole|crack',
      'stepped|trod ~5 nail|glass|pin|tack|thorn',
      'ingrowing|ingrown toenail',
    ],
    except: [
      'ulcer|sore|blister ~4 mouth|tongue|lip',
      'sore feet|foot|toe|toes|heel',
      'foot|feet|toe|toes|heel ~2 sore',
    ],
  },
  {
    code: 'foot-inflamed',
    name: 'Hot, red or swollen foot',
    kind: 'sign',
    phrases: [
      'foot|toe|toes|heel|sole ~3 red|hot|infected|oozing|weeping|pus|smelly|smells|inflamed|swollen',
      'red|hot|infected|inflamed|swollen|smelly foot|toe|toes|heel|sole',
    ],
    except: ['athletes foot'],
  },
  {
    code: 'foot-dead',
    name: 'Black or dead tissue of the foot',
    kind: 'sign',
    phrases: [
      'foot|toe|toes|heel is|are|has|have|gone|going|went|turned|turning|looks|all|now? gone|turned|turning|going|completely|all|partly? black|gangrene|dead|grey|necrotic',
      'black|gangrenous|dead|necrotic toe|toes|foot|heel',
      'gangrene',
    ],
    except: ['black toenail|nail', 'foot|leg gone dead'],
  },
  {
    code: 'morning-stiffness',
    name: 'Morning stiffness of joints',
    kind: 'symptom',
    phrases: ['stiff|stiffness|seized ~6 morning|mornings|waking|wake', 'morning|mornings ~6 stiff|stiffness'],
    except: ['neck ~4 morning|mornings'],
  },
  {
    code: 'small-joints-swollen',
    name: 'Swollen small joints',
    kind: 'sign',
    phrases: [
      'knuckles|fingers|wrists|hands|toes ~4 swollen|swelling|puffy|puffed ~4',
      'swollen|swelling|puffy ~3 knuckles|fingers|wrists|toes|joints',
      'joints ~3 swollen|swelling|puffy|swell',
    ],
    except: ['pregnant ~12 fingers|hands'],
  },
  {
    code: 'cannot-move',
    name: 'Cannot move',
    kind: 'sign',
    phrases: ['cant|couldnt|cannot|unable|hardly|barely to? move', 'unable to move'],
    except: ['cant|couldnt|cannot move house|home|on|in|out|away|the|my|forward|appointment'],
    isNegation: true,
  },
  {
    code: 'digits-discoloured',
    name: 'Blue, cold or numb fingers or toes',
    kind: 'sign',
    phrases: [
      'fingers|toes|fingertips are|is|have|has|going|gone|turned|look|feel ~2 blue|white|purple|cold|numb|tingly',
      'fingers|toes|fingertips numb|blue|white|purple|cold',
      'numb|blue|white|purple|cold fingers|toes',
    ],
  },
]
