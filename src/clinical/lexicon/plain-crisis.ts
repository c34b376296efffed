import type { Concept } from './concept.ts'

const TABLETS =
  'paracetamol|ibuprofen|tablets|tabs|pills|cocodamol|codamol|co|sertraline|codeine|tramadol|amitriptyline|zopiclone|diazepam|propranolol|aspirin|painkillers|capsules|units|morphine|meds'
const MANY =
  '12|14|16|18|20|24|25|28|30|32|36|40|48|50|56|60|64|72|80|84|90|96|100|112|120|150|200|thirty|forty|fifty|sixty|eighty|hundred|loads|handful|pile|heap|hundreds|dozens'

/** What people say who ask for help in plain words, and who is afraid for another. */
export const plainCrisis: readonly Concept[] = [
  {
    // Public advice names this the point at which an ambulance is called (NHS: help for suicidal thoughts).
    code: 'not-safe-from-oneself',
    name: 'Cannot keep themselves safe',
    kind: 'symptom',
    is: ['suicidal-intent'],
    isNegation: true,
    phrases: [
      'dont|doesnt|cant|cannot|couldnt|wont|not|unsure|unable|struggling ~6 keep|keeping myself|himself|herself safe',
      'dont|doesnt|cant|cannot|not|unsure|unable|struggling ~5 stay|staying safe tonight|today|alone|myself|until|till|anymore|now',
    ],
    except: [
      'keep|stay|keeping|staying myself|himself|herself? safe ~2 from|in|at|around|on|with|when|while ~4 sun|covid|flu|infection*|falls|falling|road|ice|gym|work|pregnan*',
    ],
  },
  {
    code: 'why-not-use-it',
    name: 'Sees no reason not to use the means',
    kind: 'symptom',
    is: ['suicide-plan'],
    isNegation: true,
    phrases: [
      'gun|rope|knife|pills|tablets|blade|razor|noose|bridge|insulin ~6 no|dont|cant|nothing know|see|reason|left? ~1 why|not|to|that i? shouldnt|should|wouldnt|to? not? use|take|do|jump',
    ],
    except: ['tablets|pills|insulin ~8 reason|why ~2 i ~1 should ~1 take|use'],
  },
  {
    code: 'leaves-them-and-goes',
    name: 'Leaves the children and goes into the water',
    kind: 'symptom',
    is: ['suicidal-intent'],
    phrases: [
      'leave|leaving|left the|my|our? him|her|them|baby|kids|children ~6 go|walk|jump|drive in|into|off the ~1 sea|river|lake|canal|bridge|water|cliff|cliffs',
    ],
    except: ['swim|swimming|paddle|paddling|dip ~8', 'sea|river|lake|water ~3 swim|paddle|dip|fish*'],
  },
  {
    code: 'stopped-to-die',
    name: 'Stopped food or medicine in order to die',
    kind: 'symptom',
    is: ['suicide-attempt'],
    phrases: [
      'stopped|stopping|stop|quit ~2 insulin|eating|drinking|tablets|medication|meds|dialysis|food ~5 slip|drift|fade away',
      'stopped|stopping|stop|quit ~2 insulin|eating|drinking|tablets|medication|meds|dialysis|food ~4 so|to|hoping|and ~3 die|dead|go',
    ],
    except: ['go to|out|on|away|back|for|down|up|home|with|through', 'stop|stopped ~8 die|dead ~2 cancer|of|from'],
  },
  {
    code: 'tied-to-the-door',
    name: 'Something tied to a door or a beam',
    kind: 'symptom',
    is: ['suicide-plan'],
    phrases: [
      'belt|rope|cord|scarf|sheet|flex|charger|lead is? round|around|over|on|to|tied the|a ~1 door|doorhandle|handle|doorknob|rail|hook|beam|banister|wardrobe',
      'crash|drive|fall|slip|jump ~6 look|looks like an? accident',
    ],
    except: [
      'belt|cord|scarf|lead ~2 caught|stuck|hung|hanging|hangs|dog|coat|dressing',
      'lead|sheet|scarf|belt on the ~1 hook|door|rail',
    ],
  },
  {
    code: 'how-easy',
    name: 'Thinks how easy it would be',
    kind: 'symptom',
    is: ['suicidal-thoughts'],
    phrases: [
      'how|so easy|simple it ~1 be|is to ~1 drive|step|jump|walk|steer|swerve|fall|slip|let ~1 off|under|into|over|in|go ~2 pier|platform|bridge|train|traffic|cliff|edge|road|tree|wall|lorry|sea|river|front|tracks|railway|barrier|roof|balcony',
      'how|so easy|simple it ~1 be|is to ~1 swallow|take|end ~1 everything|them|all|it|myself',
    ],
    except: ['swallow|take ~1 it|them ~2 with|after|every|daily|on'],
  },
  {
    code: 'too-deep',
    name: 'Cut too deep',
    kind: 'symptom',
    is: ['self-harm'],
    phrases: ['cut|cutting|gone|went ~1 too deep'],
    except: [
      'dentist|hygienist|surgeon|barber|nail|toenail|knife|saw|glass|tin|nurse|podiatrist|he|she|they|it ~3 cut|cutting|gone|went ~1 too deep',
      'went|gone ~1 too deep ~3 snow|water|pool|dive|diving|question',
    ],
  },
  {
    code: 'note-written',
    name: 'The note is written',
    kind: 'risk',
    is: ['farewell-hinted'],
    phrases: [
      'ive|i|have|hes|shes|has written|wrote|writen|finished the|a|my note',
      'goodbye|farewell ~4 for listening|trying|caring',
      'find|finds me in the? morning',
      'letter|letters|note|notes before i go|leave|die',
    ],
    except: [
      'note ~8 asked|ask|for|about|send|school|work|employer|nurse|teacher|doctor|gp|down|saying|symptoms|diary|list|questions|left',
      'note|notes of|with|to|on',
      'before i go|leave in|on|to|away|into|for|abroad|home|back|under|work|school',
    ],
  },
  {
    code: 'nobody-cares',
    name: 'Thinks nobody cares whether they live',
    kind: 'symptom',
    is: ['suicidal-thoughts'],
    isNegation: true,
    phrases: [
      '(no one|noone|nobody|wouldnt|dont) ~1 cares|care|notice if|whether i live|die',
      '(no one|noone|nobody) ~1 cares|care if|whether im alive|dead|here|gone',
    ],
    except: ['whether|if i live ~1 in|with|near|at|alone'],
  },
  {
    code: 'heap-before-me',
    name: 'Many tablets in front of them',
    kind: 'symptom',
    is: ['suicide-plan'],
    phrases: [
      `${MANY} ~1 ${TABLETS} ~2 in front|beside|next of|to? me`,
      `${MANY} ~1 ${TABLETS} ~2 lined|laid|counted|spread|tipped ~1 up|out`,
    ],
  },
  {
    code: 'date-in-mind',
    name: 'Has a date in mind',
    isCue: true,
    isOfScene: true,
    kind: 'risk',
    phrases: [
      'got|have|set|picked|chosen|chose a|the|my? date|day in mind',
      'picked|chosen|chose a|the|my? date',
      'date|day is set|chosen|picked|fixed',
    ],
  },
  {
    code: 'nothing-helps',
    name: 'Nothing helps any more',
    isCue: true,
    kind: 'symptom',
    isNegation: true,
    phrases: ['nothing helps|matters|works|helping|left', 'no point|hope|way', 'beyond|past help|caring'],
  },
  {
    code: 'pills-if-left',
    name: 'Threatens to take tablets if left',
    kind: 'symptom',
    is: ['suicidal-intent'],
    phrases: [
      'says|said|threatens|threatened|swears|tells|told ~3 hell|shell|he|she|hewill|shewill ~1 take|swallow|overdose ~3 if|when|unless ~1 i|we|they|you ~2 leave|go|left|break|split|end|move|come|stay',
      'says|said|threatens|threatened|swears|tells|told ~2 to take|swallow ~3 tablets|pills|meds|lot ~1 if|when|unless',
    ],
  },
  {
    code: 'thinks-of-overdose',
    name: 'Thinks of an overdose',
    kind: 'symptom',
    is: ['suicidal-thoughts'],
    phrases: [
      'thinking|thought|thoughts|think|tempted|urge|urges|considering|fantasising of|about|to oding|odeing|overdosing|od',
    ],
    except: ['thinking|thought ~1 about overdosing ~2 vitamin|vitamins|risk|by accident'],
  },
  {
    code: 'made-to-send-pictures',
    name: 'Made to send pictures, with a threat',
    kind: 'social',
    is: ['sexual-assault'],
    phrases: [
      'making|makes|made|forces|forced|forcing|pressuring|blackmailing|blackmails me|her|him|my ~2 send|sending ~2 pics|pictures|photos|nudes|videos|selfies ~10 show|share|post|tell|send|publish',
      'show|share|post|publish|leak ~3 nudes|naked|pics|pictures|photos ~6 unless|if|dont|pay|send',
    ],
    except: ['photos|pictures|pics ~3 rash|mole|wound|leg|foot|skin|spot|lump|spots|eye'],
  },
]
