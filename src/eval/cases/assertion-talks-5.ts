/** Talks of one line each, as `assertion-talks.ts` reads them, in three rounds; each was read once, in words that no rule was written for, before any rule was changed. */
export const TALKS_5 = `
D: Any pain in the chest at all? | P: it's more in my shoulder blade to be honest, chest feels ok :: chest pain = n
D: Do you get short of breath? | P: only when I'm hoovering the stairs :: breathlessness = a
D: Have you been sick? | P: twice before breakfast and once in the car :: vomiting = a
D: Any fever, cough or sore throat? | P: throat's like swallowing glass, the others no :: fever = n; sore throat = a
D: Any blood in your poo? | P: No but there's been some when I wipe these last few days :: blood in stool = a
D: Do you smoke? | P: used to, packed it in when my first was born :: smoking = ah
D: Are you taking warfarin? | P: not any more, they swapped me over to apixaban in spring :: warfarin = ah
D: Were you vomiting? | P: no vomiting yesterday, now yes, can't keep water in :: vomiting = a
D: Do you feel dizzy? | P: oh no, I just love watching the kitchen spin round me :: dizziness = a
D: Any allergies to medicines? | P: not that I know of :: drug allergy = n
D: Any swelling in your ankles? | P: a bit, by the evening my socks leave marks :: ankle swelling = a
D: Do you have palpitations? | P: comes and goes, mostly in bed :: palpitations = a
D: Do you snore? | P: my husband says I'm like a tractor :: snoring = a
D: Have you ever had kidney stones? | P: had one in 2019, passed it myself :: kidney stones = ah
D: How's the back pain? | P: same as always :: back pain = a
D: Any difficulty swallowing? | P: nah swallwoing is fine, just sore :: swallowing difficulty = n
D: Any headaches? | P: I can't say I don't have one, it's been there since Tuesday :: headache = a
D: Does it burn when you wee? | P: it doesn't not sting | P: yeah it stings :: dysuria = a
D: Do you have diabetes? | P: No | P: sorry, my dad does :: diabetes = n
D: Do you have diabetes? | P: No | P: sorry, my dad does, I'm borderline they say :: prediabetes = a
D: Has anyone in the family had a heart attack? | P: my brother at 48 :: heart attack = aho
D: Has he got a rash? | P: loads, all up his tummy since this morning :: rash = a
D: Does the rash fade when you press a glass on it? | P: it goes when I press, yes :: non blanching rash = n
D: Is he drowsy or floppy? | P: floppy no, but I can hardly keep him awake :: drowsiness = a; floppiness = n
D: Any wheeze? | P: his sister gets wheezy, him never :: wheeze = n
D: Is the baby moving as usual? | P: she's gone really quiet since last night :: reduced fetal movement = a
D: Any bleeding? | P: just a smear of brown on the paper :: vaginal bleeding = a
D: Any bleeding or have your waters gone? | P: No bleeding. I'm not sure about the waters, my pants were damp :: waters broken = p; vaginal bleeding = n
D: Have you got a headache or any blurred vision? | P: head's banging. eyes are alright :: headache = a; visual disturbance = n
D: Did she lose consciousness when she fell? | P: nobody saw it so I couldn't tell you :: syncope = p
D: Has she been incontinent? | P: she wet the bed twice this week, never did before :: incontinence = a
D: Any fits? | P: not since 2014 :: seizure = ah
D: Any fits? | P: he was epileptic as a boy, nothing in thirty years :: epilepsy = ah
D: Do you drink alcohol? | P: I'm eight months sober :: alcohol use = ah
D: Have you thought about ending your life? | P: I'd be lying if I said it hadn't crossed my mind :: suicidal thoughts = a
D: Have you thought about ending your life? | P: god no, I've got my kids to think about :: suicidal thoughts = n
D: Are you hearing voices? | P: not now. last year, yes, before the tablets :: hearing voices = ah
D: Do you ever hurt yourself? | P: I did as a teenager, I don't any more :: self harm = ah
D: Any numbness? | P: Where do you mean? | D: In your legs or round your bottom. | P: Oh. Legs yes, bottom no :: numbness = a
D: Any numbness between your legs? | P: No, feels normal when I wipe | P: actually hang on, it's kind of dull on the left :: saddle numbness = a
D: Any trouble passing urine? | P: I haven't been since last night :: urinary retention = a
D: Are you coughing anything up? | P: dry as a bone :: productive cough = n
D: Is there any blood when you cough? | P: once, a streak, on Sunday :: haemoptysis = a
D: Any tightness in the chest? | P: Not tight no. More like someone sat on it :: chest pain = a
D: Does the pain go to your arm or jaw? | P: jaw a little, arm no :: jaw pain = a; arm pain = n
D: Any nausea or sweating with it? | P: no sweats. feel sick though :: nausea = a; sweating = n
D: Do you have high blood pressure? | P: the nurse thought it might be, I've to wear a monitor next week :: hypertension = p
D: Is it asthma? | P: they've never been sure, one doctor said yes and another no :: asthma = p
D: Have you lost weight? | P: my trousers are falling off me :: weight loss = a
D: Night sweats? | P: had to change the sheets three nights running :: night sweats = a
D: Could you be pregnant? | P: I guess there's a chance, we weren't careful :: pregnancy = p
D: Could you be pregnant? | P: not unless it's the second coming :: pregnancy = n
D: Any discharge down below? | P: no itching but yeah a bit of yellow stuff :: vaginal discharge = a
D: Any itching down there? | P: no itching but yeah a bit of yellow stuff :: itch = n
D: Have you had a stroke before? | P: No. My mum had two :: stroke = n
D: Has your face dropped on one side? | P: my wife reckons it has, I can't see it in the mirror :: face droop = p
D: Is your speech slurred? | P: nope talking fine as you can hear :: speech difficulty = n
D: Any weakness in the arm or leg? | P: no weakness earlier on, but since tea I keep dropping my cup with my right hand :: weakness one side = a
D: Any tummy pain? | P: nothing you'd call pain, more of a fullness :: abdominal pain = n
D: Any tummy pain? | P: Not until about an hour ago :: abdominal pain = a
D: Do you get heartburn? | P: hardly ever :: heartburn = a
D: Constipated at all? | P: the opposite, been going ten times a day :: constipation = n; diarrhoea = a
D: Any diarhea? | P: yep wattery, sinse yestrday :: diarrhoea = a
D: Were your stools black? | P: they were on the iron tablets last year, fine now :: black stool = ah
D: Has the pain in the knee gone? | P: mostly, still a twinge on stairs :: joint pain = a
D: Has your rash cleared up? | P: yes all gone thanks :: rash = a
D: Is your cough any better? | P: no :: cough = a
D: Is your cough any better? | P: No. And now I'm bringing up green :: productive cough = a
D: Any neck stiffness? | P: I can touch my chin to my chest no bother :: neck stiffness = n
D: Does light hurt your eyes? | P: I've got the curtains shut if that tells you anything :: photophobia = a
D: Do you suffer from migraines? | P: grew out of them in my twenties :: migraine = ah
D: Any recent travel? | P: does Margate count? no nothing abroad :: recent travel = n
D: Has anybody at home been ill? | P: my lad's had the runs since Friday :: diarrhoea = ao
D: Has your wife got a temperature? | P: she was 39 an hour ago :: fever = a
D: Is he allergic to nuts? | P: we think so, his lips puffed up once but he's not been tested :: food allergy = p
D: Are his lips swollen now? | P: no that was last summer, he's fine in that way today :: lip swelling = ah
D: Any asthma or eczema? | P: eczema when he was tiny, never asthma :: eczema = ah; asthma = n
D: Have you ever had a blood clot? | P: Yes | D: In the leg or the lung? | P: leg, after my hip op in 2011 :: blood clot = ah
D: Do you take blood thinners? | P: no just a baby aspirin :: anticoagulant = n; aspirin = a
D: Are you still on the steroids? | P: finished them a fortnight ago :: steroid = ah
D: Did you take the metformin today? | P: I've stopped it, it went right through me :: metformin = ah
D: Anxious? | P: always have been, always will be :: anxiety = a
D: Any trouble sleeping? | P: I sleep like a log | D: And appetite? | P: not much of one :: insomnia = n; poor appetite = a
D: Any hearing problems? | P: pardon? only joking, no :: hearing loss = n
D: Any lumps in your breasts? | P: no | P: well there's one under my arm | D: But in the breast itself? | P: no nothing :: breast lump = n
D: Is the eye painful? | P: not painful, gritty, and stuck shut of a morning :: eye pain = n; eye sticky = a
D: Did you hit your head? | P: I might have caught it on the door frame, it's a blur :: head injury = p
D: Was the dog a stray? Did it break the skin? | P: it was next door's. just bruised, no blood or anything :: broken skin = n
D: Any chest pain when you breathe in? | P: ooh yes like a knife :: pleuritic pain = a
D: Is one leg bigger than the other? | P: can't tell, they're both like tree trunks :: one leg swelling = p
D: Any trouble with your waterworks? | P: up four times a night, does that count :: frequent urination = a
D: Have you noticed any blood in your urine? | P: it was the colour of rosé on Saturday, clear since :: blood in urine = a
D: Do you get pins and needles? | P: not in the hands. feet yes, when I've been sat a while :: pins and needles = a
D: Has he been sick? | P: just the once after his bottle, nothing else came up :: vomiting = a
D: Is she drinking? | P: sips. won't touch her milk :: drinking = a
D: Is he coughing? | P: he was barking like a seal at 2am :: cough = a
D: Have you got a temperature? | P: I don't feel hot but the thermometer says 38.6 :: fever = a
D: Have you got a temperature? | P: forehead's cool as a cucumber :: fever = n
D: Any chest pain at the moment? | P: It's eased off since I sat down :: chest pain = a
D: Any chest pain? | P: no, but I had a right tight band across it when I ran for the bus :: chest pain = a
D: Do you have any heart problems? | P: I had a stent put in four years back :: heart problems = ah
D: Any heart problems in the family? | P: Mum's side are riddled with it :: heart problems = ao
D: Do you take any regular medicines? | P: only the pill :: regular medicines = a
D: Are you allergic to penicillin? | P: my mum always told me I was but I've never had it since :: penicillin allergy = p
D: Are you allergic to penicillin? | P: no, it's my twin who can't have it :: penicillin allergy = n
D: Are you diabetic? | P: they've got me on the borderline list, bloods again in March :: diabetes = p
D: Have you ever had depression? | P: after my second baby, yes. I'm grand now :: depression = ah
D: Are you feeling depressed? | P: what do you think, I've lost my job and my dog in a week :: depressed = a
D: Do you feel safe at home? Any violence? | P: he's never laid a finger on me :: violence = n
D: Do you use any drugs? | P: bit of weed at weekends :: drugs = a
D: Do you use any drugs? | P: not for a decade :: drugs = ah
D: How much do you drink? Any alcohol? | P: I gave it up for Lent and never went back :: alcohol = ah
D: Is the ankle swollen? | P: you could say that, it's twice the size :: swollen ankle = a
D: Any bruising? | P: not yet :: bruising = n
D: Can't feel your toes? | P: I can feel them fine :: numb toes = n
D: Is the vision blurry? | P: everything's got a haze round it since lunch :: blurred vision = a
D: Any floaters? | P: the odd one for years, nothing new :: floaters = a
D: Does your dad still get confused in the evenings? | P: It's stopped since they changed his tablets :: confused = ao
D: Has mum fallen? | P: nearly, I caught her :: fall = no
D: Has mum fallen? | P: twice in the bathroom this month :: fall = ao
D: Any tummy cramps with the bleeding? | P: like period pains, they come in waves :: cramps = a
D: Any swelling in the hands or face? | P: my rings don't fit but my face is the same as ever :: swelling in the hands = a; swelling in the face = n
D: Morning sickness? | P: Don't talk to me about it, I've had my head down the loo since six :: sickness = a
D: Any pain when you pass urine, or going more often? | P: more often, no pain :: pain passing urine = n; going more often = a
D: Any itching? | P: wish I could say no :: itching = a
D: Is the lump tender? | P: if I press it :: tender lump = a
D: Any weight loss? | P: I've been trying to for months, no such luck :: weight loss = n
D: Are your bowels ok, any diarrhoea? | P: that stopped on Monday, all normal now :: diarrhoea = a
D: Any change in your bowels? | P: haven't been for six days :: constipation = a
D: Have you vomited any blood? | P: there were brown bits like coffee, does that count as blood? :: blood in vomit = p
D: Any fits or blackouts? | P: not a fit as such, I went blank for a minute :: blackout = a
D: Any history of epilepsy? | P: one fit when he was two with a fever, they said it wasn't epilepsy :: epilepsy = n
D: Do you get migraines? | P: My wife's the one with migraines, mine's just a dull head :: migraine = n
D: Have you had chickenpox? | P: I think everyone has haven't they, mum's dead so can't ask :: chickenpox = p
D: Has she had her jabs? Any reaction? | P: all of them, no reaction :: reaction = n
D: Any hearing loss? | P: people say I have the telly too loud :: hearing loss = a
D: Are you still getting the dizzy spells? | P: touch wood none since I came off the tablets :: dizzy spells = n
D: Any ringing in the ears? | P: constant | D: Both sides? | P: just the left :: ringing in the ears = a
D: Any sore throat? | P: it was Monday, it's moved to my chest now :: sore throat = a
D: Do you have piles? | P: had them with each of my three, none now :: piles = ah
D: Are you breathless? | P: not right this second | P: but lying flat last night I had to sit up :: breathless = a
D: Any thoughts of harming yourself? | P: no | P: well not really | P: I do think everyone would be better off :: thoughts of harming yourself = p
D: Is anyone else in the house poorly? A cough maybe? | P: the baby's chesty, I'm fine :: cough = ao
D: Any rash? | P: Hives came up after the prawns, they'd gone by bedtime :: rash = a
D: Have you been abroad? | P: does last summer count? Spain :: abroad = ah
D: Any discharge from the ear? | P: his pillow's got yellow crusty stuff on it :: ear discharge = a
D: Are you short of breath when you lie down? | P: I wouldn't know, I sleep in the chair these days :: short of breath lying down = p
D: Any chest tightness today? | P: Had a twinge on the bus but that's all. :: chest tightness = a
D: Is he eating? | M: He picked at some toast. :: eating = a
D: Any diarrhoea or vomiting? | M: Both ends since midnight, doctor. :: diarrhoea = a; vomiting = a
D: Are you on any blood pressure tablets? | P: I was on amlodipine but it made my legs swell so they stopped it. :: amlodipine = ah
D: Have you had a heart attack before? | P: Two. First one at 52. :: heart attack = ah
D: Does the pain spread anywhere? | P: Down the left arm, not the jaw. :: pain down the arm = a; jaw pain = n
A: Do you have a stiff neck? | P: bit sore turning but i can bend it fine :: stiff neck = n
A: Is the rash painful? | P: its not really painful just rly itchy :: painful rash = n; itchy = a
A: Are you vomiting? | P: i was all night but its calmed down since about 6 :: vomiting = a
A: Any blood when you go to the toilet? | P: idk i dont look lol :: blood = p
A: Do you have asthma? | P: as a kid yeah havent needed a pump in years :: asthma = ah
A: Could you be pregnant? | P: im on the pill so shouldnt be but i did miss a couple :: pregnant = p
A: Do you feel faint? | P: when i stand up quick yeah :: faint = a
D: Has she had any seizures? | M: Her arms were jerking in her sleep, I don't know if that's one. :: seizures = p
D: Has she had any seizures? | M: Not herself, her brother has epilepsy. :: seizures = n
D: Is she passing urine? | M: Her nappy was soaking at ten. :: passing urine = a
D: Any fever at home? | M: We haven't got one of those thermometers but she's burning to touch. :: fever = p
D: Is the pain on both sides? Any numbness? | P: Right side only. And no, no numbness. :: numbness = n
D: Do you ever wet yourself? | P: I've had a couple of accidents since the fall. :: wet yourself = a
D: Do you get headaches? | P: Who doesn't with three kids, but nothing out of the ordinary. :: headaches = a
D: Do you have trouble getting to sleep? | P: Dropping off's fine, it's the staying asleep. :: trouble getting to sleep = n
D: Any changes in your mole? | P: My husband reckons it's got darker. :: mole darker = a
D: Have you had any falls? | P: Not for a couple of years, thank God. :: falls = ah
D: Have you had suicidal thoughts? | P: Not today. :: suicidal thoughts = a
D: Have you had suicidal thoughts? | P: They come and go. I'd never act on it. :: suicidal thoughts = a
D: Do you feel like hurting anyone? | P: Christ, no. :: hurting anyone = n
D: Was there any loss of consciousness? | P: I don't remember the bit between the ladder and the ambulance. :: loss of consciousness = p
D: Do you smoke? | P: I vape now. Stopped the fags in 2020. :: smoke = ah
D: Is there heart disease in the family? | P: Dad had a bypass, granddad dropped dead at fifty. :: heart disease = ao
D: Does your mother have dementia? | M: Nobody's diagnosed it but we all think it. :: dementia = p
D: Is your leg red or hot? | P: Red yes. Hot, not that I can tell. :: red leg = a; hot leg = n
D: Any redness around the wound? | P: There was, but the antibiotics sorted it. :: redness = a
D: No allergies? | P: Well, elastoplast. :: allergies = a
D: No fevers or chills? | P: No fevers. I was shaking like a leaf last night though. :: fevers = n; chills = a
D: You're not short of breath? | P: I'm talking to you in bits, aren't I? :: short of breath = a
D: Are you bleeding still? | P: It's slowed to a dribble. :: bleeding = a
D: Have the contractions started? | P: Tightenings on and off, nothing regular. :: contractions = a
D: Have your waters gone? | P: There was a pop and a gush. :: waters gone = a
D: Any pain when you swallow? | P: No. | P: Well, only hot drinks. :: pain when you swallow = a
D: Any swelling in your legs? | P: Nope. | D: None at all? | P: Well, my shoes are a bit snug by teatime. :: swelling = a
D: Are you taking the ramipril? | P: When I remember. :: ramipril = a
D: Did the inhaler help? Any wheeze now? | P: It helped loads, no wheeze now. :: wheeze = n
D: Does he have any rash? | M: He did a fortnight ago with the virus, nothing now. :: rash = a
D: Is your vision affected? | P: Like looking through a net curtain. :: vision affected = a
D: Any trouble with your speech? | P: My words were coming out wrong for ten minutes, then fine. :: trouble with your speech = a
`
