/** Talks of one line each, as `assertion-talks.ts` reads them; each round was read once before any rule was changed for it. */
export const TALKS_2 = `
D: Any pain anywhere? | P: None to speak of. :: pain = n
D: Any tummy ache? | P: It comes and goes. :: tummy ache = a
D: Do you get chest pain when you exert yourself? | P: I don't exert myself, doc. :: chest pain = n
D: Any chest pain? | P: Not pain, but it feels heavy. :: chest pain = n; feels heavy = a
D: Any chest pain? | P: Not since they put the stent in. :: chest pain = ah
D: Any chest pain? | P: Yesterday, no. Today, yes. :: chest pain = a
D: Any chest pain? | P: I can't say for certain. :: chest pain = p
D: Any chest pain, breathlessness, palpitations? | P: Just palpitations every now and then. :: chest pain = n; breathlessness = n; palpitations = a
D: Any chest pain, breathlessness, palpitations? | P: No, no and no. :: chest pain = n; palpitations = n
D: Any chest pain, breathlessness, palpitations? | P: The first one, not the others. :: chest pain = a; breathlessness = n; palpitations = n
D: Any nausea, vomiting? | P: Nausea yes, but I haven't actually thrown up. :: nausea = a; vomiting = n
D: Any nausea, vomiting? | P: I feel queasy, that's all. :: nausea = a; vomiting = n
D: Any urinary symptoms like burning or frequency? | P: Frequency for sure, I don't think there's burning. :: frequency = a; burning = n
D: And how's the breathing? | P: Fine at rest, awful on the stairs. :: breathing = n
D: Any previous strokes? | P: A mini one, three years back. :: strokes = ah
D: Any previous strokes? | P: My brother has had two. :: strokes = ao
D: Have you ever been told you have a heart murmur? | P: Never. :: heart murmur = n
D: Have you ever been told you have a heart murmur? | P: Someone mentioned it once but the echo was clear. :: heart murmur = n
D: Have you got epilepsy? | P: I had it as a child, I'm off meds now. :: epilepsy = ah
D: Have you got epilepsy? | P: No. My cousin has. :: epilepsy = n
D: Any bruising? | P: I always bruise easily. :: bruising = a
D: Any bruising? | P: Not that I've seen. :: bruising = n
D: Are you bringing up any phlegm? | P: It's dry. :: bringing up any phlegm = n
D: Are you bringing up any phlegm? | P: Bucketloads, green. :: bringing up any phlegm = a
D: You're not diabetic are you? | P: I am, type 2. :: diabetic = a
D: You're not diabetic are you? | P: No I'm not. :: diabetic = n
D: You're not on any medication? | P: Only the pill. :: medication = a
D: You're not on any medication? | P: That's right. :: medication = n
D: You don't feel faint? | P: I do a little. :: faint = a
D: You don't feel faint? | P: No, I'm okay. :: faint = n
D: Didn't you say you had a rash? | P: That was my brother. :: rash = ao
D: Didn't you say you had a rash? | P: Yes, on my tummy. :: rash = a
D: It hurts when you bend it, doesn't it? | P: It does. :: hurts = a
D: It hurts when you bend it, doesn't it? | P: Not really. :: hurts = n
D: Have you fallen at all? | P: Not this year, thankfully. :: fallen = n
D: Have you fallen at all? | P: I stumbled but caught the rail. :: fallen = n
D: Are you still vomiting? | P: Stopped about midnight. :: vomiting = a
D: Are you still vomiting? | P: Every ten minutes. :: vomiting = a
D: Do your joints hurt? | P: Knees mainly. :: joints hurt = a
D: Do your joints hurt? | P: No pain, just stiff. :: joints hurt = n; stiff = a
D: Any tremor? | P: My hands shake when I'm nervous. :: tremor = a
D: Any tremor? | P: If I had a tremor I'd tell you. :: tremor = n
D: Any blood in the stool? | P: Bright red on the paper, twice. :: blood in the stool = a
D: Any blood in the stool? | P: I had beetroot so I can't be sure. :: blood in the stool = p
D: Any blood in the stool? | P: I've not looked. :: blood in the stool = p
D: Any blood in the stool? | P: Looked, nothing there. :: blood in the stool = n
D: Have you felt low? | P: Since my divorce, yes. :: low = a
D: Have you felt low? | P: I've been on top of the world. :: low = n
D: Any plans to end your life? | P: I've got the tablets saved up. :: plans to end your life = a
D: Any plans to end your life? | P: No plans. I do think about it though. :: plans to end your life = n
D: Anyone in your family with depression? | P: Everyone but me. :: depression = ao
D: Anyone in your family with depression? | P: Just me. :: depression = a
D: Is your wife unwell too? | P: She had it last week, over it now. :: unwell = ao
D: Is your grandad confused? | P: He doesn't know what day it is. :: confused = a
D: Is your grandad confused? | P: Sharp as a tack. :: confused = n
D: Any breathlessness? | P: Perhaps a touch. :: breathlessness = p
D: Any breathlessness? | P: Couldn't tell you. :: breathlessness = p
D: Any breathlessness? | P: No. I mean, I get puffed on hills but who doesn't. :: breathlessness = a
D: Any breathlessness? | P: nothing out of the ordinary :: breathlessness = n
D: Any breathlessness? | P: 👍 :: breathlessness = a
D: Do you have a temperature? | P: Had one, it broke overnight. :: temperature = a
D: Do you have a temperature? | P: Normal when I checked. :: temperature = n
D: Do you have a temperature? | P: Thermometer's broken, but I'm shivery. :: temperature = p
D: Have you used any drugs like cocaine? | P: In my twenties. :: cocaine = ah
D: Have you used any drugs like cocaine? | P: Friday night, just the one line. :: cocaine = a
D: Is there any chance you are pregnant? | P: There's a chance. :: pregnant = p
D: Is there any chance you are pregnant? | P: Zero. :: pregnant = n
D: Is there any chance you are pregnant? | P: Period was last week, so I shouldn't be. :: pregnant = n
D: Have you had a stroke? | P: Suspected, they never confirmed it. :: stroke = p
D: Does the light bother you? | P: It does, yes, and noise. :: light bother = a
D: Does the light bother you? | P: Doesn't bother me. :: light bother = n
D: Any swollen glands? | P: One under my jaw. :: swollen glands = a
D: Any swollen glands? | P: My GP felt them and said they were fine. :: swollen glands = n
D: Any cough? | P: No. | D: Any fever? | P: No. | D: Anything else? | P: My ear hurts. :: cough = n; ear hurts = a
D: Any cough? | P: Yes. | D: How long? | P: Sorry, no cough, I misheard. :: cough = n
D: Any chest pain? | P: No. | D: Any breathlessness? | P: No. Well, there was a twinge in my chest earlier, now you mention it. :: breathlessness = n; twinge = a
D: Are you dizzy? | P: If I stand up quick. :: dizzy = a
D: Are you dizzy? | P: Once in a blue moon. :: dizzy = a
D: Are you itchy? | P: It used to itch, it doesn't any more. :: itch = ah
D: Any fluid leaking? | P: Not that I can tell. :: fluid leaking = n
D: Is the baby moving? | P: Less than normal. :: moving = a
D: Is the baby moving? | P: I haven't felt him today. :: moving = n
D: Any contractions? | P: Not yet. :: contractions = n
D: Do you have numbness? | P: not numb just tingly :: numbness = n; tingly = a
D: any sob | P: none but my ankles r swollen :: sob = n; ankles swollen = a
D: any allergies | P: non that i no of :: allergies = n
D: Do you have ulcers? | P: I had the bug treated years ago. :: ulcers = ah
D: Do you have pain now or was that last week? | P: Last week. Nothing now. :: pain = n
D: Have you ever had gout? | P: What's gout? :: gout = p
D: Any problems with bleeding after dental work? | P: Only the normal amount. :: bleeding = n
D: Any chest pain today? | P: Today's been alright, last night was rough though. :: chest pain = a
D: Any trouble breathing? | P: Fine sitting here, but I had to stop three times on the way in. :: trouble breathing = a
D: Have you been coughing? | P: All blooming night, nobody got any sleep. :: coughing = a
D: Any belly pain? | P: Not till I eat. :: belly pain = a
D: Any numbness in your hands? | P: My fingertips, aye, can't do my buttons up. :: numbness = a
D: Do you feel dizzy when you stand up? | P: Whoosh, every time. :: dizzy = a
D: Any vomiting? | P: Can't keep a sip of water in me. :: vomiting = a
D: Any blood when you wipe? | P: There's a smear, nothing dramatic. :: blood = a
D: Have you had any fever? | P: I was sweating like a pig and shaking. :: fever = p
D: Any swelling of the legs? | P: My shoes don't fit. :: swelling of the legs = a
D: Are you getting headaches? | P: Not like before, no. :: headaches = n
D: Has he been sick? | P: He hasn't been right since Friday but no, not sick. :: sick = n
D: Any pain when you swallow? | P: It's not painful so much as stuck. :: pain when you swallow = n
D: Do you have any allergies? | P: I came up in a rash with amoxicillin. :: allergies = a
D: Any thoughts that life isn't worth living? | P: They come and go. :: thoughts = a
D: Any thoughts that life isn't worth living? | P: I've got my grandkids to think of. :: thoughts = n
D: Any weakness on one side? | P: I keep dropping my cup. :: weakness = a
D: Any weakness on one side? | P: Same strength both sides, I tested it. :: weakness = n
D: Do you wheeze? | P: You can hear me from the next room. :: wheeze = a
D: Do you wheeze? | P: Not wheeze, more a rattle. :: wheeze = n; rattle = a
D: Do you have asthma, eczema, hay fever? | P: Eczema as a baby, hay fever every summer. :: eczema = ah; hay fever = a
D: Any palpitations? | P: If by that you mean my heart thumping, yes. :: palpitations = a
D: Any recent falls? | P: Two this month, sad to say. :: falls = a
D: Any recent falls? | P: Knock on wood, I've stayed on my feet. :: falls = n
D: Any bleeding from the back passage? | P: I'd notice, wouldn't I? So no. :: bleeding = n
D: Do you have a stiff neck? | P: No stiffer than normal. :: stiff neck = n
D: Do you have a stiff neck? | P: I slept funny so yes but it's easing. :: stiff neck = a
D: Have you been abroad? | P: Only Spain, in June. :: abroad = a
D: Any other symptoms, like a rash or joint pain? | P: The joint pain, yes, especially my knees. :: joint pain = a; rash = a
D: Any night sweats or weight loss? | P: Weight's steady. I do wake up soaked. :: weight loss = n; night sweats = a
D: Is the pain worse when you breathe in? | P: Makes no difference. :: worse when you breathe in = n
D: Do you have heart failure? | P: So the cardiologist says. :: heart failure = a
D: Do you have heart failure? | P: They mentioned it might be going that way. :: heart failure = p
D: Any kidney stones before? | P: Passed one in 2018, agony. :: kidney stones = ah
D: Any kidney stones before? | P: My uncle's had a few, I've been lucky. :: kidney stones = ao
D: You're eating and drinking okay? | P: Not a lot, to be honest. :: eating = n
D: Do you feel your heart racing? | P: yeah but only wen im stressed :: heart racing = a
D: any problems peeing | P: it burns and i go every 5 mins :: problems peeing = a
D: any discharge down there | P: nah nothin :: discharge = n
D: can u move ur arm ok | P: not above my head :: move = n
D: No chest pain then? | P: No, none. :: chest pain = n
D: No chest pain then? | P: Well I wouldn't say none. :: chest pain = a
D: And you never had a stroke or anything like that? | P: Never, thank goodness. :: stroke = n
D: And you never had a stroke or anything like that? | P: I did, a small one in 2019. :: stroke = ah
D: Is your sight blurry? | P: It was this morning, it's clear as day now. :: blurry = a
D: Any lightheadedness? | P: A couple of wobbles. :: lightheadedness = a
D: Are you depressed? | P: Who wouldn't be, in my shoes. :: depressed = a
D: Are you depressed? | P: Down, not depressed. :: depressed = n
D: Any confusion? | P: My wife says I asked the same thing four times. :: confusion = a
D: Have you injured your head? | P: Banged it on the cupboard on Tuesday. :: injured your head = a
D: Any chest pain? | P: Nothing like that, thank God. :: chest pain = n
D: Any shortness of breath? | P: When I carry the shopping in. :: shortness of breath = a
D: Do you have a cough? | P: Had it for weeks, dry and tickly. :: cough = a
D: Any fever or chills? | P: Chills, no fever that I measured. :: chills = a; fever = n
D: Any nausea? | P: In the mornings. :: nausea = a
D: Have you thrown up? | P: Came close. :: thrown up = n
D: Any allergies? | P: Just hay fever. :: allergies = a
D: Do you smoke? | P: Ten a day. :: smoke = a
D: Do you smoke? | P: Quit in 2015. :: smoke = ah
D: Any history of heart disease? | P: My father had bypass surgery at 50. :: heart disease = aho
D: Does anyone in the family have diabetes? | P: Both my parents. :: diabetes = ao
D: Any diarrhea? | P: Yesterday, yes, but not today. :: diarrhea = a
D: Are you having pain now? | P: It eased off after the paracetamol. :: pain = a
D: Any dizziness? | P: I guess a little when I get up. :: dizziness = p
D: Could you be pregnant? | P: I'm on the pill but I missed a couple. :: pregnant = p
D: Have you noticed any blood in your urine? | P: It was pink on Tuesday. :: blood in your urine = a
D: Any leg swelling, calf pain? | P: Swelling in both, no pain. :: leg swelling = a; calf pain = n
D: You're not allergic to anything? | P: No, nothing. :: allergic = n
D: You're not allergic to anything? | P: Actually yes, sulfa. :: allergic = a
D: Any thoughts of self-harm? | P: I used to cut, not for two years. :: self-harm = ah
D: Any weight loss? | P: My wife thinks I look thinner. :: weight loss = a
D: Any vision changes? | P: No. | D: Any weakness? | P: My right hand, I keep dropping stuff. :: vision changes = n; weakness = a
D: Any rash? | P: No rash, but I'm itchy all over. :: rash = n; itchy = a
D: Do you take any blood thinners? | P: Apixaban. :: blood thinners = a
D: Have you had COVID? | P: Not as far as I know, never tested. :: COVID = n
D: Any stomach pain? | P: Doubled over with it. :: stomach pain = a
D: Any stomach pain? | P: More bloated than painful. :: stomach pain = n; bloated = a
D: Any trouble sleeping? | P: Out like a light. :: trouble sleeping = n
D: Any trouble sleeping? | P: Awake at three every morning. :: trouble sleeping = a
D: Any fainting spells? | P: One, last summer, in the heat. :: fainting = ah
D: Is the baby having wet diapers? | P: Six since this morning. :: wet diapers = a
D: Any headaches or blurred vision? | P: Headaches most days. Vision's fine. :: headaches = a; blurred vision = n
D: Any numbness or tingling? | P: Pins and needles in my feet at night. :: tingling = a
D: Do you feel anxious? | P: Anxious isn't the word. :: anxious = a
D: Any palpitations? | P: Not that I've noticed, no. :: palpitations = n
D: Any bleeding? | P: Stopped yesterday. :: bleeding = a
D: Any back pain? | P: Years ago I slipped a disc, but nothing lately. :: back pain = ah
D: Have you been confused? | P: I don't think so, but ask my daughter. :: confused = p
D: Any neck pain? | P: Ever since the crash. :: neck pain = a
D: any swelling? | P: nope just bruisin :: swelling = n
`
