/** Talks of one line each, as `assertion-talks.ts` reads them: nine rounds of one session, the first half. Each was read once before any rule was changed for it. */
export const TALKS_6 = `
D: Any pain in your chest? | P: its more like a stone sitting on my breastbone, wouldnt call it a pain :: chest pain = a
A: Do you have a fever? | P: define fever, im 37.4 :: fever = n
A: Are you short of breath? | P: only when i lie flat :: short of breath = a
A: Is it hard to swallow? | P: solids yes, tea goes down fine :: hard to swallow = a
D: Any coughing or wheezing? | P: the former, since sunday :: coughing = a; wheezing = n
D: Any nausea, vomiting or diarrhoea? | P: first one yes, the other two no :: nausea = a; vomiting = n; diarrhoea = n
D: Any headache, neck stiffness or rash? | P: all of them except the rash :: headache = a; neck stiffness = a; rash = n
D: Do you have asthma or hay fever? | P: both :: asthma = a; hay fever = a
D: Do you have asthma or diabetes? | P: neither, touch wood :: asthma = n; diabetes = n
A: Do you feel faint, or have you collapsed? | P: faint yes havent actually gone down tho :: faint = a; collapsed = n
D: Do you smoke? | P: who doesn't round here :: smoke = a
D: Are you a smoker? | P: gave up the fags when the grandkids came along :: smoker = ah
A: Are you being sick? | P: not any more, stopped about two hours ago :: being sick = ah
D: Any chest pain? | P: no chest pain yesterday but this morning yes :: chest pain = a
D: Are you dizzy? | P: yeah no, not really :: dizzy = n
D: Are you dizzy? | P: no yeah i am a bit actually :: dizzy = a
D: Any blood in the stool? | P: nope apart from a couple of red streaks on the tissue :: blood in the stool = a
D: Any tummy pain? | P: on and off :: tummy pain = a
D: Do you get palpitations? | P: i guess, could be just nerves :: palpitations = p
D: Have you got any allergies to medicines? | P: not that i know :: allergies to medicines = n
D: Would you say you are depressed? | P: wouldn't say so :: depressed = n
D: Are you depressed? | P: kind of :: depressed = a
D: Did you ever have a clot in the leg? | P: mum did :: clot in the leg = ao
D: Do you snore or stop breathing in the night? | P: my wife says i snore like a pig but no the breathing's fine :: snore = a; stop breathing = n
D: Any blood in your urine? | P: last week yes, it went :: blood in your urine = a
D: Any swelling of the ankles? | P: it went :: swelling of the ankles = a
D: How many times have you vomited? | P: 4 :: vomited = a
D: How many times has she vomited today? | P: zero today :: vomited = n
D: Are you pregnant? | P: if I am it's the second coming lol :: pregnant = n
D: Have you lost weight? | P: I wish :: lost weight = n
D: Any thoughts of ending your life? | P: not for years :: thoughts of ending your life = ah
D: Any thoughts of ending your life? | P: sometimes i wonder if they'd notice :: thoughts of ending your life = p
A: Is there pain or pressure in the chest? | P: pressure. not pain :: pressure in the chest = a; chest pain = n
A: Is an arm, a leg or one side of the body weak or numb? | P: my left hand keeps dropping things :: weak = a
A: Is it hard to speak, or is the speech unclear? | P: daughter says im not making sense on the phone :: speech unclear = a
A: Have you noticed anything else, such as fever, being sick, a rash, or trouble breathing? | P: threw up once thats all :: being sick = a; fever = n; rash = n; trouble breathing = n
A: Have you noticed anything else, such as fever, being sick, a rash, or trouble breathing? | P: rash on my belly :: rash = a
A: Do you have any long-term illness, or have you had any operations? | P: gallbladder out 2011 otherwise fit as a fiddle :: gallbladder out = ah
A: Do you smoke, drink alcohol or use drugs? And who do you live with? | P: 10 a day, glass of wine at weekends, no drugs. on my own :: smoke = a; drink alcohol = a; use drugs = n
A: Do you smoke, drink alcohol or use drugs? And who do you live with? | P: none of the above, with my cat :: smoke = n; drink alcohol = n; drugs = n
A: Is there heavy bleeding, or bleeding that does not stop? | P: ive been pressing on it 20 mins and the towel is full :: heavy bleeding = a
A: Is the child hard to wake, or not waking up as usual? | P: he's bouncing off the walls :: hard to wake = n
A: Is the child refusing to drink or feed? | P: took 30 ml all day :: refusing to drink = a
A: Has the child had no wet nappy for 12 hours? | P: changed a soaking one an hour ago :: no wet nappy = n
A: Is there a sudden headache, the worst ever? | P: headache yes but it's been building for days :: headache = a
A: Is the neck stiff, with a fever? | P: neck's stiff, no temp :: neck stiff = a; fever = n
A: Has the person fainted or passed out today? | P: nearly, i caught her :: fainted = n
D: Any double vision? | P: when i look left :: double vision = a
D: Have you ever fainted? | P: at school once, during assembly :: fainted = ah
D: Have you had a stroke before? | P: they thought so in 2020 but the scan was clear :: stroke = n
D: Any problem with your waterworks? Burning, going often? | P: going every half hour, doesn't burn :: burning = n; going often = a
D: Do you take aspirin or ibuprofen? | P: ibuprofen now and then. aspirin gives me hives :: ibuprofen = a; aspirin = n
D: Do you drink? | P: like a fish :: drink = a
D: Any rash? | P: couldn't tell you, i can't see my own back :: rash = p
D: Is the pain worse when you breathe in? | P: doesn't make a blind bit of difference :: worse when you breathe in = n
D: Has anybody at home been ill? | P: whole house has had the squits :: diarrhoea = ao
D: Did you hit your head? | P: think so, there's a bump :: hit your head = p
D: Did you hit your head when you fell? | P: i don't remember the fall at all :: hit your head = p
D: Are you allergic to penicillin? | P: mum always said so but i've had amoxicillin since and been fine :: allergic to penicillin = p
D: Any numbness down below, when you wipe? | P: can't feel the paper :: numbness = a
D: Can you move the leg? | P: toes yes, leg no :: move the leg = n
D: Any fevers or night sweats? | P: sheets are drenched every night. temp's been normal :: fevers = n; night sweats = a
D: Do you use any drugs? | P: bit of weed at uni, nothing since :: weed = ah
D: Any vomiting? | P: No | D: Any diarrhoea? | P: Same :: diarrhoea = n
D: Any vomiting? | P: Loads | D: Any diarrhoea? | P: that too :: diarrhoea = a
D: Is your vision blurred? | P: not blurred, more like a curtain coming down over it :: vision blurred = n
D: Any leg swelling? | P: left one's twice the size of the right :: leg swelling = a
D: Has your period started? | P: 3 weeks late :: period = n
D: Does the light hurt your eyes? | P: sat here with the curtains drawn what do you think :: light hurt your eyes = a
D: Are you in pain now? | P: nah just saying hi in a&e for fun :: pain = a
M: she had a fit at nursery last month | D: Has she had a fit today? | M: no she's fine today :: fit today = n
D: Any bruising? | P: nothing out of the ordinary, i bang into things :: bruising = n
A: Are you short of breath? | P: no more than any other fat bloke :: short of breath = n
A: Do you have pain low down or on one side? | P: yeah the right side mainly :: pain on one side = a
A: Do your temples or jaw hurt? | P: jaw when i chew, temples ok :: jaw hurt = a; temples hurt = n
A: Is there any new confusion or unusual sleepiness? | P: sleepy yes but with it :: confusion = n; sleepiness = a
A: Was there a bite or scratch from an animal in the last days? | P: neighbours cat caught my hand friday :: scratch = a
A: Have you hardly slept for three nights or more? | P: two nights so far :: hardly slept for three nights = n
A: Are you confused or very drowsy? | P: wouldn't be typing this if i was :: confused = n; drowsy = n
A: Do you feel faint, or have you collapsed? | P: both, twice this morning :: faint = a; collapsed = a
A: Is there a rash that does not fade when you press a glass on it? | P: theres a rash but it fades :: rash that does not fade = n
A: Do you have chest pain? | P: ive got indigestion if that counts :: chest pain = p
A: Do you have a fever? | P: thermometer says 38.9 :: fever = a
A: Do you have a sore throat or mouth ulcers? | P: throat's raw, no ulcers :: sore throat = a; mouth ulcers = n
A: Are you allergic to any medicine, food or anything else? What happened? | P: nuts, lips blew up :: allergic to nuts = a
A: Does any illness run in your close family? | P: dad's heart went at 50 :: heart = ao
A: Which medicines do you take, also ones you buy yourself? Please give the dose if you know it. | P: was on ramipril till june, nothing now :: ramipril = ah
A: Have you noticed anything else, such as fever, being sick, a rash, or trouble breathing? | P: bit sick, nothing else :: being sick = a; fever = n; trouble breathing = n
A: Have you noticed anything else, such as fever, being sick, a rash, or trouble breathing? | P: not really, might have had a temp last night but didnt check :: fever = p; rash = n
D: Any trouble with your bowels or bladder? | P: bowels all over the place, wee's grand :: trouble with bowels = a; trouble with bladder = n
D: Have you had any falls? | P: does tripping over the dog count? :: falls = p
D: Any fever, chills, or cough? | P: no, no and no :: fever = n; chills = n; cough = n
D: Any fever, chills, or cough? | P: yes yes and no :: fever = a; chills = a; cough = n
D: Do you have a cough? | P: smokers cough, same as ever :: cough = a
D: Any chest pain when you walk? | P: used to get it, not since the stent :: chest pain = ah
D: Any shortness of breath? | P: not at the minute but give me a flight of stairs :: shortness of breath = a
D: Have you ever had a seizure? | P: no i have not :: seizure = n
D: Do you wake at night coughing? | P: husband says i do, i wouldnt know :: coughing = p
D: Any black stools? | P: dark but i'm on iron :: black stools = p
D: Any weight loss? | P: trousers keep falling down :: weight loss = a
D: Does your mother have diabetes? | P: she does, type 2 :: diabetes = ao
D: Do you have diabetes? | P: mum does, i got tested last year and i'm fine :: diabetes = n
D: Any vomiting or diarrhoea? | P: vomiting's stopped but the other end hasn't :: vomiting = a; diarrhoea = a
D: Are you sleeping ok? | P: like a baby, up every two hours :: sleeping = n
D: Any thoughts of harming yourself? | P: no no nothing like that :: harming yourself = n
D: Any thoughts of harming yourself? | P: not since i started the sertraline :: harming yourself = ah
D: Any thoughts of harming yourself? | P: i plead the fifth :: harming yourself = p
D: Does anyone at home hit you? | P: not hit as such, he shoves me :: shove = a
D: Do you feel worse lying down? | P: no better actually :: worse lying down = n
D: Is your urine dark? | P: like coke :: urine dark = a
D: Any jaundice, has your skin gone yellow? | P: people at work keep saying i look yellow :: skin yellow = a
D: Any lumps in the breast? | P: nothing i can feel :: lumps in the breast = n
D: Have you missed a period? | P: bang on time last week :: missed a period = n
D: Do you drink alcohol? | P: weddings and funerals :: alcohol = a
D: Have you been abroad recently? | P: does the isle of wight count lol :: abroad = n
D: Any pain in the calf? | P: it's the thigh not the calf :: pain in the calf = n
D: Was there any warning before you passed out? | P: one minute i was fine next i was on the lino :: warning = n
D: Any ringing in the ears? | P: nope. well. only at night when its quiet :: ringing in the ears = a
D: Is she drinking? | P: sips :: drinking = a
D: Any swelling in the face? | P: this morning my eyes were like slits, gone down a lot :: swelling in the face = a
D: Any blood when you cough? | P: just the once, tuesday, none since :: blood when you cough = a
D: Are the tablets helping? | P: about as much use as a chocolate teapot :: tablets helping = n
A: Are you sweating, or cold and clammy? | P: sweating buckets but warm :: sweating = a; cold and clammy = n
A: Does the pain press or squeeze, or go to your arm, jaw or back? | P: goes into my jaw a bit :: pain in jaw = a
A: Have you used cocaine or other stimulants in the last days? | P: couple of lines saturday :: cocaine = a
A: Do you have a fever or are you very hot? | P: nah the opposite, freezing :: fever = n
A: Is it hard to swallow? | P: only the big tablets :: hard to swallow = a
A: Is your heart beating oddly? | P: fluttery on and off :: heart beating oddly = a
A: Did you pass out or stop breathing? | P: came close :: pass out = n
A: Are you being sick? | P: twice so far. now just dry heaves :: being sick = a
A: Is there confusion or odd behaviour? | P: she called me by her dead sisters name :: confusion = a
A: Is your baby moving less than usual? | P: about the same i guess :: moving less = p
A: Has your sight in that eye got worse? | P: if anything its clearer :: sight worse = n
A: Is there pain or pressure in the chest? | P: not since i took the gaviscon :: pain in the chest = a
A: Is the child refusing to drink or feed? | P: drinks yes, food no :: refusing to drink = n
A: Do you smoke, drink alcohol or use drugs? And who do you live with? | P: drink yes the rest no :: drink alcohol = a; smoke = n; drugs = n
A: Do you have any long-term illness, or have you had any operations? | P: no illness, had my appendix out at 12 :: long-term illness = n; appendix out = ah
A: Have you noticed anything else, such as fever, being sick, a rash, or trouble breathing? | P: all of the above minus the rash :: fever = a; rash = n; being sick = a
D: Any headaches or visual changes? | P: headaches galore, eyes no different :: headaches = a; visual changes = n
D: Any numbness or tingling? | P: tingling comes and goes, numb never :: tingling = a; numbness = n
D: Any bleeding gums, nosebleeds, bruising? | P: 2 and 3 yes, gums are fine :: nosebleeds = a; bruising = a; bleeding gums = n
D: Do you get heartburn? | P: god yes :: heartburn = a
D: Do you take the pill? | P: came off it last month to try for a baby :: pill = ah
D: Have you ever been diagnosed with cancer? | P: my sister was, i've been lucky :: cancer = ao
D: Have you fallen recently? | P: two near misses but stayed upright :: fallen = n
D: Are you allergic to anything? | P: depends who you ask, mum reckons eggs :: allergic to eggs = p
D: Any hearing loss? | P: my kids would say yes, i say selective :: hearing loss = p
D: Any pain passing urine? | P: did have on monday but the cranberry seems to have sorted it :: pain passing urine = a
D: Do you feel hopeless? | P: some days more than others :: hopeless = a
D: Do you feel safe at home? | P: yeah why wouldnt i :: feel safe = a
D: Is he vaccinated? | P: up to date apart from the preschool booster :: vaccinated = a
D: Any weakness in the arms or legs? | P: legs are like jelly, arms strong as an ox :: weakness in the legs = a; weakness in the arms = n
D: Did the rash come before the fever? | P: no fever at all doc :: fever = n
D: Any trouble sleeping? | P: i could sleep for england :: trouble sleeping = n
D: Have you had covid? | P: never tested but lost my smell in 2020 :: covid = p
D: Are you still getting the dizziness? | P: not so much :: dizziness = a
D: Any chest pain, sweating, nausea? | P: nope just knackered :: chest pain = n; sweating = n; nausea = n
D: Any chest pain, sweating, nausea? | P: sweats yes :: sweating = a
D: Do you have high blood pressure? | P: not on the tablets :: high blood pressure = a
`
