/** Talks of one line each, as `assertion-talks.ts` reads them: nine rounds of one session, the second half. Each was read once before any rule was changed for it. */
export const TALKS_7 = `
D: Anyone in the family with bowel cancer? | P: only on my wifes side :: bowel cancer = ao
D: Any diarrhoea? | P: wouldnt go that far, bit loose :: diarrhoea = a
D: Was he breathing when you found him? | P: barely :: breathing = a
D: Any knee swelling? | P: was up like a football, back to normal now :: knee swelling = a
D: Do you use a steroid inhaler? | P: supposed to :: steroid inhaler = p
D: Any pain when you move your neck? | P: cant turn it left without yelping :: pain move neck = a
A: Are you short of breath? | P: when i bend to tie my laces thats all :: short of breath = a
A: Do you have a fever? | P: had one overnight, normal this morning :: fever = a
A: Is there heavy bleeding, or bleeding that does not stop? | P: its slowed to a trickle :: bleeding = a
A: Is the neck stiff, with a fever? | P: temp 38.5, neck moves fine :: fever = a; neck stiff = n
A: Do you take a blood pressure tablet whose name ends in "pril"? | P: lisinopril yes :: blood pressure tablet = a
A: Are you bleeding from the vagina? | P: its just my period :: bleeding from the vagina = a
A: Did your heart race or beat oddly before? | P: raced like mad then i hit the floor :: heart race = a
A: Do you have any long-term illness, or have you had any operations? | P: asthma as a kid, grew out of it :: asthma = ah
A: Does any illness run in your close family? | P: not that anyone's told me, im adopted :: illness = p
A: Are you allergic to any medicine, food or anything else? What happened? | P: no known allergies :: allergies = n
A: Have you noticed anything else, such as fever, being sick, a rash, or trouble breathing? | P: felt sick not been sick :: being sick = n
D: Any nausea or vomiting? | P: queasy but nothing's come up :: nausea = a; vomiting = n
D: Any numbness in your hands or feet? | P: hands no, feet since about march :: numbness in the feet = a; numbness in the hands = n
D: Do you get migraines? | P: my sister gets them, i just get normal headaches :: migraines = n
D: Do you have a cough or a cold? | P: cold on its way out, cough lingering :: cough = a
D: Any pain? | P: discomfort more than pain :: pain = a
D: Any redness or swelling around the wound? | P: swelling a tad, redness not so much :: swelling = a; redness = n
D: Has she been vomiting? | P: kept down half a weetabix since lunch, before that everything came up :: vomiting = a
D: Do you have glaucoma? | P: pressures were borderline at the optician :: glaucoma = p
D: Do you feel anxious? | P: me? never lol. (yes, constantly) :: anxious = a
D: Any recent weight loss? | P: half a stone but i've been dieting :: weight loss = a
D: Any back pain? | P: not today, yesterday was a killer :: back pain = a
D: Are your periods regular? | P: regular as clockwork until i had the coil :: periods regular = ah
D: Do you use recreational drugs? | P: that was a long time ago :: recreational drugs = ah
D: Have you had this pain before? | P: never like this :: pain before = n
D: Is your tummy tender? | P: my husband pressed it and i hit the roof :: tummy tender = a
D: Any confusion? | P: her, no. me, all the time, ha :: confusion = n
D: Any blood or mucus in the stool? | P: mucus i think, no blood that i saw :: blood in the stool = n; mucus = p
D: Any wheezing at night? | P: nights are fine, mornings are when it gets me :: wheezing = a
D: Do you have a pacemaker? | P: not yet, op's in june :: pacemaker = n
D: Have you had your gallbladder removed? | P: still got all my bits :: gallbladder removed = n
D: Any swelling in the legs? | P: that'll be the heat :: swelling in the legs = a
D: Any dizziness when you stand? | P: everytime :: dizziness when you stand = a
D: Any fits since we changed the tablets? | P: touch wood :: fits = n
D: Any tingling round your mouth? | P: nope, fingertips only :: tingling round your mouth = n
D: Do you ever hear voices when nobody is there? | P: just my own thoughts :: hear voices = n
A: Is there any new confusion or unusual sleepiness? | P: neither, hes sharp as a tack :: confusion = n; sleepiness = n
A: Are you short of breath or in pain when breathing? | P: second one, stabs when i breathe in :: short of breath = n; pain when breathing = a
A: Do you feel faint, or have you collapsed? | P: not collapsed, just swimmy :: collapsed = n; faint = a
A: Is your heart beating oddly? | P: no its slowed down now :: heart beating oddly = n
A: Do you have a fever? | P: dont own a thermometer but im roasting :: fever = p
A: Is there confusion or odd behaviour? | P: mum says hes always odd haha but no :: confusion = n
A: Are you bleeding from the vagina? | P: spots when i wipe, nothing on the pad :: bleeding from the vagina = a
A: Have you had the chest pain in the last 12 hours? | P: yesterday teatime was the last :: chest pain = a
A: Do you smoke, drink alcohol or use drugs? And who do you live with? | P: vape, no booze since january, live with mates :: drink alcohol = ah; vape = a
A: Have you noticed anything else, such as fever, being sick, a rash, or trouble breathing? | P: just the fever :: fever = a; rash = n; trouble breathing = n
A: Do you have any long-term illness, or have you had any operations? | P: neither :: long-term illness = n; operations = n
A: Which medicines do you take, also ones you buy yourself? Please give the dose if you know it. | P: should be on statins but i bin them :: statins = n
A: Is the person confused or hard to wake? | P: wakes fine, bit muddled about the day :: confused = a; hard to wake = n
A: Are you in danger right now? | P: hes gone out so not this second :: danger = n
D: Any blood in the vomit? | P: coffee grounds sort of thing :: blood in the vomit = a
D: Do you get breathless on the stairs? | P: who wouldn't at my age :: breathless = a
D: Any loss of appetite? | P: eating everything in sight :: loss of appetite = n
D: Any pins and needles? | P: bit, when i've been at the laptop :: pins and needles = a
D: Did anyone see you have the seizure? | P: my flatmate, she filmed it :: seizure = a
D: Any allergies? | P: penicillin i swell up, and cats just sneezing :: allergies = a
D: Do your ankles swell? | P: left more than right :: ankles swell = a
D: Any cough? | P: nothing to write home about :: cough = p
D: Has your hearing changed? | P: eh? joking, no :: hearing changed = n
D: Any double vision, slurred speech or weakness? | P: no double vision, speech ok, right arm's a bit useless :: double vision = n; slurred speech = n; weakness = a
D: Do you have a stoma? | P: had it reversed in 2021 :: stoma = ah
D: Any diarrhoea at the moment? | P: solid as a rock :: diarrhoea = n
D: Are you breastfeeding? | P: mixed, mostly bottle :: breastfeeding = a
D: Any thoughts that life isn't worth living? | P: had them in lockdown, not these days :: life isn't worth living = ah
D: Are you up to date with your smears? | P: overdue by about 4 years oops :: up to date = n
D: Does it hurt to swallow? | P: not hurt, gets stuck :: hurt to swallow = n
D: Do you feel sick? | P: only when the pain peaks :: feel sick = a
D: Any itching? | P: driving me up the wall :: itching = a
D: Have you ever used heroin? | P: god no, what do you take me for :: heroin = n
D: Any new lumps or bumps? | P: same old lipoma, nowt new :: new lumps = n
D: Any trouble with your balance? | P: the wife reckons i walk like im drunk :: trouble with balance = a
D: Any dribbling or facial droop? | P: it did droop, 10 mins, then back to normal :: facial droop = a
D: Have you had your flu jab? | P: booked in for friday :: flu jab = n
D: Was it a tick bite? | P: could've been, it dropped off before i saw it :: tick bite = p
D: Is the pain constant? | P: there's never a minute without it :: pain constant = a
D: Any rectal bleeding? | P: fresh blood on the paper, not in the pan :: rectal bleeding = a
A: Are you short of breath? | P: could run a marathon me :: short of breath = n
A: Do you have chest pain? | P: did earlier on the treadmill, ok sat here :: chest pain = a
A: Do you have a fever? | P: 37.2 under the arm :: fever = n
A: Is it hard to speak, or is the speech unclear? | P: talking fine, its my hand thats the problem :: speech unclear = n
A: Is there a sudden headache, the worst ever? | P: bad but ive had worse :: headache = a
A: Are there new purple or dark red spots on the skin? | P: couple on her tummy :: spots = a
A: Is the child hard to wake, or not waking up as usual? | P: slept right through the alarm and the vacuum, only opened his eyes when i shook him :: hard to wake = a
A: Is your baby moving less than usual? | P: kicking the hell out of me :: moving less = n
A: Are you confused or very drowsy? | P: drowsy, it's the codeine :: drowsy = a; confused = n
A: Do you have pain low down or on one side? | P: low down both sides :: pain low down = a
A: Do you smoke, drink alcohol or use drugs? And who do you live with? | P: i've never done any of those, live with mum and dad :: smoke = n; drink alcohol = n; drugs = n
A: Are you allergic to any medicine, food or anything else? What happened? | P: i thought strawberries but the test was negative :: strawberries = n
A: Have you noticed anything else, such as fever, being sick, a rash, or trouble breathing? | P: no no no and yes :: fever = n; rash = n; trouble breathing = a
A: Does any illness run in your close family? | P: diabetes on both sides :: diabetes = ao
D: Do you get heartburn or indigestion? | P: former not latter :: heartburn = a; indigestion = n
D: Any trouble passing water? | P: stop start, takes forever :: trouble passing water = a
D: Have you been drinking more than usual? | P: no more than usual no :: drinking more than usual = n
D: Any vomiting? | P: not unless you count the bit of bile this morning :: vomiting = a
D: Any sore throat? | P: it was the first thing to go wrong, better now :: sore throat = a
D: Is there any chance you could be pregnant? | P: i've had a coil since 2020 so doubt it :: pregnant = p
D: Any chance you're pregnant? | P: we're both women :: pregnant = n
D: Has she lost consciousness at any point? | P: she was out for maybe ten seconds :: lost consciousness = a
D: Does the baby have a temperature? | P: feels warm but i havent got a thermometer :: temperature = p
D: Does he have any medical problems? | P: he's got nothing wrong with him :: medical problems = n
D: Have you been feeling low? | P: not me, i'm a ray of sunshine :: feeling low = n
D: Do you take anything for your blood pressure? | P: amlodipine when i remember :: amlodipine = a
D: Any hot flushes? | P: every flipping hour :: hot flushes = a
D: Any change in bowel habit? | P: regular as ever :: change in bowel habit = n
D: Do you have a rash anywhere? | P: my little one does, i don't :: rash = n
D: Have you had a fit before? | P: febrile ones till i was five :: fit = ah
D: Any trouble with your speech? | P: my words were coming out wrong at breakfast, fine since :: trouble with speech = a
D: Any visual disturbance, such as zigzags? | P: zigzags yeah, 20 mins, then the headache :: zigzags = a
D: Do you bleed easily? | P: no more than the next person :: bleed easily = n
D: Any cramps? | P: in my calves, at night, yes :: cramps = a
D: Is there swelling? | P: can't see any :: swelling = n
D: Do you have a history of ulcers? | P: duodenal, 1998 :: ulcers = ah
D: Any constipation? | P: if only, it's the other way :: constipation = n
D: Do you feel like you might faint? | P: sort of keep going grey :: faint = a
A: Are you short of breath? | P: bit more puffed than usual on the school run :: short of breath = a
A: Do you have any pain, tightness or pressure in your chest now? | P: went off about an hour ago :: chest pain = a
A: Are you sweating, or cold and clammy? | P: was dripping earlier, dry now :: sweating = a
A: Do you have a fever? | P: couldnt tell you :: fever = p
A: Is it hard to swallow? | P: not hard just sore :: hard to swallow = n
A: Are your hands shaking badly? | P: bit shaky, wouldnt say badly :: hands shaking = a
A: Is there any bleeding from the vagina in this pregnancy? | P: not a drop :: bleeding from the vagina = n
A: Has the child had no wet nappy for 12 hours? | P: last one was before bed, its 10am now :: no wet nappy = p
A: Is the child refusing to drink or feed? | P: takes the boob but comes straight off :: refusing to feed = p
A: Do you smoke, drink alcohol or use drugs? And who do you live with? | P: smoke 5, dont drink, bit of weed. flatmates :: smoke = a; alcohol = n; weed = a
A: Have you noticed anything else, such as fever, being sick, a rash, or trouble breathing? | P: rash no. sick yes. temp dunno :: rash = n; being sick = a; fever = p
A: Are you allergic to any medicine, food or anything else? What happened? | P: nope never had a reaction to anything :: reaction = n
A: Do you have any long-term illness, or have you had any operations? | P: only tonsils as a kid :: tonsils = ah
A: Has the person fainted or passed out today? | P: went grey and slid down the wall, came round in a minute :: fainted = a
D: Any cough or sputum? | P: cough, dry :: cough = a; sputum = n
D: Any fevers? | P: i run hot anyway so who knows :: fevers = p
D: Did you bang your head when you fell? | P: my elbow took it all :: bang your head = n
D: Do you have any numbness? | P: from the knee down :: numbness = a
D: Any nausea? | P: comes in waves :: nausea = a
D: Have you ever had a blood clot? | P: in my leg after the hip op :: blood clot = ah
D: Any jaw pain? | P: that's my teeth i grind them :: jaw pain = a
D: Do you feel more thirsty than usual? | P: can't get enough water :: thirsty = a
D: Are you getting up at night to pass urine? | P: three or four times :: pass urine at night = a
D: Any weight change? | P: steady as she goes :: weight change = n
D: Do you or your partner have any symptoms? | P: him yes me no :: symptoms = n
D: Any recent antibiotics? | P: finished a course in may :: antibiotics = ah
D: Do you have high cholesterol? | P: i did till the statins :: high cholesterol = ah
D: Any leg swelling or redness? | P: swelling going down, redness still there :: leg swelling = a; redness = a
D: Any hallucinations? | P: unless the cat really did talk, yes :: hallucinations = a
D: Have you been feeling hot or shivery? | P: shivery, not hot to touch :: shivery = a; hot = n
D: Is the vomit green? | P: more yellow :: vomit green = n
D: Any trouble at home? | P: my husband has a temper on him :: trouble at home = a
D: Do you ever feel unsafe? | P: define unsafe :: unsafe = p
D: Any earache? | P: only when i swallow :: earache = a
D: Do your joints ache? | P: which ones don't :: joints ache = a
D: Any flashes or floaters? | P: floaters for years, flashes since last night :: floaters = a; flashes = a
D: Does she have dementia? | P: memory clinic next week :: dementia = p
D: Any chest infections in the past? | P: every winter without fail :: chest infections = a
D: Have you taken anything for it? | P: two paracetamol didn't touch it :: paracetamol = a
A: Are you short of breath? | P: nope. wife says i'm wheezing tho :: short of breath = n
A: Do you have chest pain? | P: not pain, weird fluttery :: chest pain = n
A: Do you have a fever? | P: 101 an hour ago :: fever = a
A: Is there any new confusion or unusual sleepiness? | P: sleeps most of the day now but makes sense when awake :: sleepiness = a
A: Are you bleeding from the vagina? | P: stopped yesterday :: bleeding from the vagina = a
A: Do your temples or jaw hurt? | P: no to both :: temples hurt = n; jaw hurt = n
A: Is it hard to swallow? | P: everything goes down the wrong way :: hard to swallow = a
A: Did you pass out or stop breathing? | P: passed out yes, breathing was ok they said :: pass out = a; stop breathing = n
A: Is there a lot of pus? | P: tiny bit :: pus = a
A: Are you in danger right now? | P: no im at my mums :: danger = n
A: Do you smoke, drink alcohol or use drugs? And who do you live with? | P: gave up smoking at new year, wine most nights, no drugs, with my partner :: smoking = ah; alcohol = a; drugs = n
A: Do you have any long-term illness, or have you had any operations? | P: thyroid thats all, no ops :: thyroid = a; operations = n
A: Have you noticed anything else, such as fever, being sick, a rash, or trouble breathing? | P: being sick yes, the others no :: being sick = a; fever = n; rash = n; trouble breathing = n
A: Does any illness run in your close family? | P: mum and nan both had breast cancer :: breast cancer = aho
A: Which medicines do you take, also ones you buy yourself? Please give the dose if you know it. | P: bisoprolol 2.5, used to take ramipril but it made me cough :: bisoprolol = a; ramipril = ah
D: Any headaches, dizziness or blackouts? | P: headaches most days, dizzy sometimes, never blacked out :: headaches = a; dizziness = a; blackouts = n
D: Any fevers, sweats or chills? | P: sweats :: sweats = a; fevers = n; chills = n
D: Have you had any chest pain since the operation? | P: just the once on day two :: chest pain = a
D: Are you still vomiting? | P: last time was midnight :: vomiting = a
D: Is he still having fits? | P: not for six months :: fits = ah
D: Do you have any numbness or tingling? | P: both, in my left hand :: numbness = a; tingling = a
D: Has she had a stroke before? | P: a mini one in 2019 :: stroke = ah
D: Any palpitations? | P: i think so, hard to describe :: palpitations = p
D: Any history of epilepsy? | P: cousin has it :: epilepsy = ao
D: Do you have any worries about your safety at home? | P: none whatsoever :: worries about safety = n
D: Do you get chest pain going uphill? | P: yep and it goes when i stop :: chest pain = a
D: Any cough with blood? | P: cough yes blood no :: cough = a; blood = n
D: Any neck pain? | P: ish :: neck pain = a
D: Could you be pregnant? | P: my period's due tomorrow so can't rule it out :: pregnant = p
D: Any swelling of the lips or tongue? | P: lips went huge then settled with the piriton :: swelling of the lips = a
D: Have you been sleeping? | P: couple of hours tops :: sleeping = a
D: Does the light bother you? | P: i'm typing this in the dark :: light bother = a
D: Do you use a CPAP? | P: meant to, hate the thing :: cpap = p
D: Any urinary symptoms? | P: burns like hell :: urinary symptoms = a
D: Was there any head injury? | P: he clonked it on the table but didnt cry :: head injury = a
D: Has he been drinking his milk? | P: downed a full bottle :: drinking milk = a
D: Any change to your poo? | P: black and sticky since friday :: change to poo = a
A: Are you short of breath? | P: kinda, when i talk :: short of breath = a
A: Do you have a fever or are you very hot? | P: boiling but thermometer says 36.8 :: fever = n
A: Have you used cocaine or other stimulants in the last days? | P: not since the weekend :: cocaine = a
A: Is your heart beating oddly? | P: skips one every so often :: heart beating oddly = a
A: Was there a bite or scratch from an animal in the last days? | P: no animals here :: bite = n
A: Do you have a sore throat or mouth ulcers? | P: ulcers loads throat ok :: sore throat = n; mouth ulcers = a
A: Is the pain mostly low down on the right? | P: left :: pain on the right = n
A: Have you noticed anything else, such as fever, being sick, a rash, or trouble breathing? | P: dont think so, bit of a rash maybe :: fever = n; rash = p
A: Do you smoke, drink alcohol or use drugs? And who do you live with? | P: all three im afraid. live alone :: smoke = a; alcohol = a; drugs = a
A: Are you allergic to any medicine, food or anything else? What happened? | P: latex, comes up in welts :: latex = a
A: Do you have any long-term illness, or have you had any operations? | P: had epilepsy as a child, not had one since :: epilepsy = ah
A: Is there heavy bleeding, or bleeding that does not stop? | P: nah just a graze :: heavy bleeding = n
D: Do you get any pain when you pass water? | P: more of a sting :: pain = a
D: Any blood or pus? | P: pus yes blood no :: blood = n; pus = a
D: Any redness, heat or swelling? | P: red and hot, not swollen :: redness = a; heat = a; swelling = n
D: Have you ever had chest pain like this? | P: first time ever :: chest pain like this = n
D: Have you been dizzy? | P: haven't i just :: dizzy = a
D: Do you take blood thinners? | P: just aspirin :: aspirin = a
D: Any problems in the pregnancy so far? | P: smooth sailing :: problems in the pregnancy = n
D: Do you have any pain now? | P: it's dulled off but it's there :: pain = a
D: Is the child drinking? | P: he'll take sips if i nag :: drinking = a
D: Does your dad have heart problems? | P: he did, he passed last year :: heart problems = aho
D: Any fainting? | P: saw stars but stayed up :: fainting = n
D: Any loss of smell? | P: everything smells of burning :: loss of smell = n
D: Are you worried about your drinking? | P: my girlfriend is :: worried = ao
D: Has the vomiting stopped? | P: touch wood yes :: vomiting = a
D: Any problems with erections? | P: that department's closed :: problems with erections = a
`
