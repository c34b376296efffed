import type { Concept } from './concept.ts'

/** Danger to or from people as it is told in few words: what is planned, who is held, who comes at night. */
export const gravePeople: readonly Concept[] = [
  {
    code: 'took-others-tablets',
    name: 'Took tablets of somebody else or for sleep',
    kind: 'symptom',
    is: ['overdose'],
    phrases: [
      'took|taken|swallowed|necked|eaten|ate all|whole ~2 sleeping|mums|moms|mams|dads|nans|grans|grandmas|grandads|sisters|brothers|wifes|husbands ~1 pills|tablets|meds|medication|medicine|sleepers',
    ],
    except: [
      'pills|tablets|meds|medication|medicine ~2 to|back ~2 pharmacy|chemist|surgery',
      'as prescribed|directed|usual',
    ],
  },
  {
    code: 'pillow-over-face',
    name: 'Pictures smothering the baby',
    kind: 'symptom',
    is: ['thoughts-harm-baby'],
    phrases: [
      'picture|picturing|imagine|imagining|think|thinking|thought|thoughts|see|seeing|want|urge|image|images ~6 pillow|cushion|blanket over ~2 her|him|baby|babys|face|his|their',
    ],
    except: ['film|book|dream|dreamt|series|movie ~10 pillow|cushion'],
  },
  {
    code: 'drive-off-the-edge',
    name: 'Plans to crash or jump',
    kind: 'symptom',
    is: ['suicide-plan'],
    phrases: [
      'plan|planning|planned|think|thinking|imagine|imagining|picture|picturing|want|going ~5 drive|driving|crash|crashing|steer|steering|swerve|swerving|jump|jumping ~4 off|into|over ~2 bridge|cliff|wall|lorry|truck|river|train|traffic|dock|pier',
    ],
    except: [
      'scared|afraid|fear|phobia|frightened|worried ~8 bridge|cliff|wall|lorry|truck|river|train|traffic',
      'bungee|film|game|stunt|charity|holiday|hen|stag ~10 bridge|cliff|river|pier',
      'jump|jumping ~4 film|bungee|charity|parachute',
      'not|dont|wont|never ~3 drive|driving|crash|jump',
    ],
  },
  {
    code: 'where-to-find-me',
    name: 'Wants to be found',
    kind: 'symptom',
    is: ['suicidal-intent'],
    phrases: [
      'want|wanted|like|just someone|somebody|anyone|people|you|them to know where to find me|my',
      'know where to find my body',
      'find|finds|found my body',
    ],
    except: [
      'find|finds|found my body ~1 is|was|gets|get|feels|feel|aches|ache|hurts|covered|cant|temperature|weight|fat|clock|itches',
      'ambulance|taxi|carer|nurse|district|delivery|flat|ward|office|clinic ~10 find me',
    ],
  },
  {
    code: 'plan-for-a-day',
    name: 'Has a plan and a day',
    kind: 'symptom',
    is: ['suicide-plan'],
    phrases: [
      'suicid* ~10 have|got|made|had a plan',
      'have|got|made|had a plan ~2 tonight|today|tomorrow ~6 end|die|kill|life',
    ],
    except: ['safety|care|crisis|treatment|action|recovery|no plan', 'not|dont|never|havent ~2 plan'],
  },
  {
    code: 'knife-taken',
    name: 'Weapon present',
    kind: 'risk',
    is: ['weapon-present'],
    phrases: [
      'taken|took|grabbed|grabs|hiding|hides|hid|sleeping|sleeps|picked|walking|wandering|waving|pacing ~5 knife|knives|machete|axe|cleaver|sword|hammer|gun|rifle|scissors',
    ],
    except: [
      'drawer|dishwasher|block|cutlery|counter|shop|court|police|handed ~6',
      'knife|scissors ~4 away|off|drawer|shop',
    ],
  },
  {
    code: 'scared-to-go-home',
    name: 'Afraid to go home',
    isCue: true,
    kind: 'social',
    phrases: ['scared|afraid|frightened|terrified|petrified|begging|begged ~3 go|going|sent|be ~1 home|back'],
  },
  {
    code: 'locked-in-room',
    name: 'Person at risk locked in',
    kind: 'social',
    is: ['carer-abuse'],
    phrases: [
      'manager|matron|owner|nurse|carer|carers|staff|son|daughter|nephew|niece ~2 locks|lock|locked|locking|ties|tied|straps|strapped|restrains ~4 room|bed|chair|bedroom|cupboard|commode',
    ],
    except: ['locked|lock ~2 (medicine|medication|cabinet|drugs|door for)'],
  },
  {
    code: 'neither-fed-nor-watered',
    name: 'Neither food nor drink',
    kind: 'symptom',
    is: ['no-food-or-drink'],
    isNegation: true,
    phrases: ['without food|water|drink or|and|nor? food|water|drink ~2'],
    except: ['tablet|tablets|pill|pills|medicine ~4 without food', 'without food ~2 tablet|tablets|medicine'],
  },
  {
    code: 'flown-to-be-cut',
    name: 'Girl about to be cut',
    kind: 'social',
    is: ['cutting-planned'],
    phrases: [
      'flown|taken|sent|brought|flying|travelling|traveling|fly|taking|sending ~4 be|get|getting|being cut|circumcised',
      'girl|niece|neice|daughter|sister|granddaughter|pupil|cousin ~4 (going to|will|to) be cut|circumcised',
      'they|auntie|aunty|grandma|granny|family|mum|dad ~2 will|gonna|going|want|wants|planning ~2 cut me|her|us|my',
    ],
    except: [
      'cut my|his|her|our ~1 hours|pay|benefits|wages|salary|shifts|funding|dose|medication|finger|cord|umbilical',
      'stitches|stitch|cast|plaster|cord|tie|pay|benefit|benefits|grant ~5 cut',
      'hair|finger|nails|toe|class|team|short|grass|off|down ~3',
      'cut ~3 hair|fringe|nails|off|out|down|class|team|ties',
    ],
  },
  {
    code: 'woman-held',
    name: 'Person held against their will',
    kind: 'social',
    is: ['trafficked'],
    isNegation: true,
    phrases: [
      'im|we|were|am|shes|hes|are locked in ~6 took|take|taken|men|phone|passport|passports|documents',
      'keep|keeps|kept|holding|hold ~3 woman|girl|man|maid|person|lady|boy ~3 basement|cellar|locked|attic|shed|garage',
      'never|not|wont|dont|doesnt lets|let|allowed|letting her|him|them ~1 out|leave ~8 help|locked|basement|passport|screaming|crying',
    ],
    except: ['cat|dog|rabbit|hamster ~6'],
  },
  {
    code: 'fly-on-friday',
    name: 'Journey in the next days',
    isCue: true,
    kind: 'risk',
    is: ['travel-soon'],
    phrases: [
      'taken|taking|sent|going ~4 monday|tuesday|wednesday|thursday|friday|saturday|sunday',
      'fly|flying|flies|leave|leaving|travel ~1 monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight',
    ],
  },
  {
    code: 'finger-bruises',
    name: 'Bruises in the shape of a hand',
    kind: 'sign',
    is: ['child-abuse'],
    phrases: [
      'bruise|bruises|bruising|marks ~4 fingers|fingerprints|fingertips|fingermarks|fingermark|handprint ~6 baby|babys|infant|newborn|child|toddler|boy|girl|son|daughter|kid',
    ],
  },
  {
    code: 'bruise-on-baby',
    name: 'Bruise on a baby',
    kind: 'sign',
    is: ['bruise'],
    phrases: [
      'bruise|bruises|bruised|bruising ~8 baby|babys|newborn|infant',
      'baby|babys|newborn|infant ~6 bruise|bruises|bruised|bruising',
    ],
    except: [
      'heel|prick|jab|vaccine|vaccination|injection|vitamin|birthmark|mongolian|forceps|ventouse|spot|blood test ~8 bruise|bruises|bruised|bruising',
      'bruise|bruises|bruised|bruising ~8 heel|prick|jab|vaccine|vaccination|injection|vitamin|birthmark|mongolian|forceps|ventouse|belly|bump|kicks|pregnant|nipple|breast',
      'having|since|after|carrying|holding|expecting ~2 baby|babys ~6 bruise|bruises|bruising',
    ],
  },
  {
    code: 'door-smashed',
    name: 'Door or window broken in',
    isCue: true,
    kind: 'risk',
    phrases: [
      'smashed|smashing|kicked|kicking|broke|broken|booted|punched|banging|hammering ~2 door|doors|window|windows',
    ],
    except: ['car|stubbed|shower|fridge|toe|finger ~3 door|window', 'last|years|month|old ~3 door'],
  },
  {
    code: 'children-hidden',
    name: 'Hides with the children',
    isCue: true,
    kind: 'risk',
    phrases: [
      'got|have|put|with|hid|hiding|locked ~2 kids|children|baby|us|them|myself|girls|boys in|inside|into ~1 bath|bathroom|cupboard|loft|bedroom|closet|toilet|wardrobe|attic|car',
    ],
  },
  {
    code: 'pregnant-by-relative',
    name: 'Child made pregnant by somebody near',
    kind: 'social',
    is: ['sexual-assault'],
    phrases: [
      'pregnant ~3 uncle|stepdad|stepfather|dad|father|brother|grandad|grandfather|cousin|pastor|teacher|coach did|done it|this',
      'pregnant by|for|from my|her ~1 uncle|stepdad|stepfather|dad|father|brother|grandad|grandfather|cousin|pastor|teacher|coach',
    ],
  },
  {
    code: 'jumped-and-forced',
    name: 'Sexual assault',
    kind: 'social',
    is: ['sexual-assault'],
    phrases: [
      'jumped|grabbed|attacked|dragged|held|pinned ~3 forced',
      'forced ~4 didnt|no|without|not ~1 use|used|using|condom|protection|pill',
    ],
    except: ['forced ~2 smile|laugh|fumes|march|out|landing|vomit'],
    isNegation: true,
  },
  {
    code: 'off-to-finish-them',
    name: 'Sets out to harm somebody',
    kind: 'symptom',
    is: ['harm-intent'],
    phrases: [
      'going|gonna|coming|driving|walking|heading|want|wants ~6 to finish|do|end him|her|them off|in',
      'going|gonna|coming|driving|walking|heading|want|wants ~6 to finish|end him|her',
      'knife|gun|blade|machete|bat|hammer ~8 going|gonna|driving|heading|walking|round ~6 house|flat|place|work|his|her|their',
    ],
    except: [
      'do|finish|end him|her|them ~1 good|dinner|favour|breakfast|lunch|justice|proud|nails',
      'to finish|end him|her ~2 antibiotics|antibiotic|medicine|course|milk|bottle|feed|tablets|homework|treatment|day',
      'antibiotics|antibiotic|tablets|course|steroids ~8 them',
    ],
  },
  {
    code: 'wrists-bleeding',
    name: 'Self-harm of the wrists',
    kind: 'sign',
    is: ['self-harm', 'cut-uncontrolled'],
    phrases: [
      'towel|towels|tissue|sleeves|bandage ~4 wrists|wrist|arms ~4 blood|bleeding|bloody|dripping',
      'blood|bleeding|dripping ~3 from ~2 wrists',
    ],
    except: ['fell|fall|bike|glass|dog|cat|iv|drip|blood test ~8 wrist|wrists|arms'],
  },
  {
    code: 'baby-not-the-same',
    name: 'False belief about the baby',
    kind: 'symptom',
    is: ['delusion-about-baby'],
    phrases: [
      'baby|newborn|son|daughter ~14 swapped|changeling|replaced|switched',
      'swapped|replaced|switched ~4 baby|newborn|at birth',
    ],
    except: [
      'formula|milk|bottle|feed|cot|nursery|room|nappy|wipes|appointment|monitor ~6 swapped|replaced|switched',
      'swapped|switched|replaced ~4 formula|milk|bottle|cot|nappies|gp|doctor|bottles|teat|to|from',
    ],
  },
  {
    code: 'voices-demand',
    name: 'Voices that demand something',
    kind: 'symptom',
    is: ['command-voices'],
    phrases: ['voice|voices ~12 have|must|need|got to? ~1 cut|kill|hurt|burn|stab|drown|strangle|smash'],
    except: ['hoarse|lost ~3 voice'],
  },
  {
    code: 'found-in-a-place',
    name: 'Says where they will be found',
    isCue: true,
    kind: 'risk',
    phrases: [
      'find|finds|found me in|at|on|by|under ~2 garage|shed|woods|wood|bath|river|loft|attic|beach|bridge|tracks|car|lake|barn|tree',
    ],
  },
  {
    code: 'papers-taken',
    name: 'Passport or papers taken',
    kind: 'social',
    is: ['exploited-or-held'],
    phrases: [
      'they|boss|madam|he|she|agent|oga|employer|landlord took|take|taken|has|have|keep|keeps|kept ~1 my|our|her|his ~3 passport|passports|documents|papers|visa',
    ],
    except: [
      'lost|renew|renewed|applied|border|airport|embassy ~6 passport|passports|visa',
      'passport|passports ~6 for ~2 check|checking|checks|stamp|stamping|scan|scanning',
    ],
  },
  {
    code: 'men-at-night',
    name: 'Men come at night',
    isCue: true,
    kind: 'risk',
    is: ['danger-now'],
    phrases: ['men|clients|customers come|comes|coming|brought|visit ~2 night|nights|every|daily'],
    except: [
      'clients|customers ~6 shop|salon|cafe|restaurant|store|office|business',
      'shop|salon|cafe|restaurant|store|office|business ~6 clients|customers',
      'drains|football|work|repair|bin ~4 men',
    ],
  },
  {
    code: 'sorry-to-be-told',
    name: 'Words of farewell',
    isCue: true,
    kind: 'symptom',
    is: ['farewell-words'],
    phrases: ['tell my|the ~1 sorry|love'],
  },
]
