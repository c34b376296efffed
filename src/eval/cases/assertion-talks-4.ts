/** Talks of one line each, as `assertion-talks.ts` reads them: asked by a doctor (D) or by the service (A), answered by the patient (P) or a carer (M). Written before any rule was opened. */
export const TALKS_4 = `
D: Did he swallow it? | M: I fished around and couldn't find it. :: swallow it = p
D: Is he normally this pale? | M: He's like a ghost. :: pale = a
D: Any numbness? | P: No. | D: Any weakness? | P: No. | D: So no problems with the leg at all? | P: Well, it gives way now and then. :: numbness = n; gives way = a
D: Any pain in your chest? | P: No. | D: What about when you exert yourself? | P: Oh, then yes, it tightens up. :: pain in your chest = a; tightens up = a
D: Was there blood? | P: A little. | D: On the paper or in the pan? | P: Just the paper. :: blood = a
D: Have you vomited? | P: I've been retching. | D: But nothing's come up? | P: No. :: vomited = n; retching = a
D: And the chest pain, is that gone? | P: Gone, yes. :: chest pain = ah
D: And the chest pain, is that gone? | P: No, still there. :: chest pain = a
D: Has the swelling gone down? | P: Not a lot. :: swelling = a
D: Has the bleeding stopped? | P: Nearly. :: bleeding = a
D: No problems breathing? | P: Not unless I panic. :: problems breathing = a
D: You're not bleeding now? | P: Only when I wipe. :: bleeding = a
D: You don't drink, do you? | P: Like a fish. :: drink = a
D: It's not itchy, is it? | P: Drives me up the wall. :: itchy = a
D: So there's no lump there. | P: I can feel one. :: lump = a
D: And I take it you're not pregnant? | P: Not unless it's the Holy Spirit. :: pregnant = n
D: You'd say your mood's okay? | P: Not really, no. :: mood okay = n
D: Would you say you're anxious? | P: I'd say that's fair. :: anxious = a
D: Have you got piles? | P: I've never looked, to be honest with you. :: piles = p
D: Is there a family history of glaucoma? | P: Nan might have had it, she had drops. :: glaucoma = po
D: Could it be something you ate? | P: Could well be, the chicken was pink. :: something you ate = p
D: Do you think it's infected? | P: You tell me. :: infected = p
D: Is it bleeding inside? | P: That's what I came to find out. :: bleeding = p
D: Is one calf bigger? | P: I can't really see past my belly. :: calf bigger = p
D: Were you breathing fast? | P: Apparently. :: breathing fast = a
D: Any weakness? | P: Maybe a little, I'm not certain. :: weakness = p
D: Have your stools been black? | P: Never thought to look. :: stools black = p
D: Is your wee dark? | P: It's hard to tell with the blue thing in the toilet. :: wee dark = p
D: Do you have reflux? | P: They gave me tablets in case. :: reflux = p
D: Have you got gallstones? | P: The scan's next week. :: gallstones = p
D: Any memory loss? | P: Not that I remember, ha. :: memory loss = n
A: Do you have a fever? | P: yes o, since yesterday my body is hot :: fever = a
A: Do you have a fever? | P: no fever only body pains :: fever = n; body pains = a
A: Are you short of breath? | P: when i am walking only, sitting no problem :: short of breath = a
A: Have you been sick? | P: loose motions only, vomiting is not there :: vomiting = n; loose motions = a
A: Are you short of breath? | P: ain't nothing wrong with my breathing :: short of breath = n
A: Do you have any long-term illness? | P: i am having sugar and pressure since 10 years :: sugar = a
A: Do you take a blood thinner? | P: doctor stopped it after the bleed :: blood thinner = ah
A: Do you take a blood thinner? | P: i take eliquis :: blood thinner = a
A: Have you had the chest pain in the last 12 hours? | P: about 4 hours ago :: chest pain = a
A: Is there a headache, sleepiness or confusion since? | P: headache, and hes yawning loads but thats his bedtime :: headache = a
A: Does it hurt to breathe in? | P: oh god yes :: hurt to breathe in = a
A: Does it hurt to breathe in? | P: if i take a really big one :: hurt to breathe in = a
A: Is there great thirst or a very dry mouth? | P: mouth like a desert :: very dry mouth = a
A: Did the breathlessness come on suddenly? | P: gradual :: breathlessness come on suddenly = n
A: Do you feel faint, cold or sweaty? | P: clammy hands, thats all :: faint = n
A: Is it three days or more since you opened your bowels? | P: went this morning :: three days or more since you opened your bowels = n
A: Are you pregnant, or could you be, or have you had a baby in the last 6 weeks? If so, how many weeks? | P: no chance, had the snip done both sides :: pregnant = n
A: Are you pregnant, or could you be, or have you had a baby in the last 6 weeks? If so, how many weeks? | P: im a week late so who knows :: pregnant = p
A: Have you noticed anything else, such as fever, being sick, a rash, or trouble breathing? | P: been sick once. rash no. breathing ok. fever? maybe :: being sick = a; rash = n; trouble breathing = n; fever = p
A: Have you noticed anything else, such as fever, being sick, a rash, or trouble breathing? | P: well i was coughing but thats about it :: fever = n; rash = n
A: Does the person smoke, drink alcohol or use drugs? And who do they live with? | M: he gave up the fags at christmas, drinks a bottle of wine a night :: smoke = ah; drink alcohol = a
D: Any headaches lately? | P: I've had my moments. :: headaches = a
D: Any sweats? | P: The sheets are wringing. :: sweats = a
D: Have you been depressed in the past? | P: After my divorce, yes. :: depressed = ah
D: Any cough? | P: Had one at New Year, it cleared up. :: cough = ah
D: Do you have any breathing problems? | P: My asthma plays up in the spring. :: asthma = a
D: Have you ever been told you have a murmur? | P: When I was born apparently, but it closed up. :: murmur = ah
D: Any heart problems? | P: I had palpitations in my twenties, they never came to anything. :: palpitations = ah
D: Anyone in the family with thyroid trouble? | P: Half of them. :: thyroid trouble = ao
D: Does anyone in your family have sickle cell? | P: My daughter carries it. :: sickle cell = ao
D: Does your partner have any symptoms? | P: He's got a discharge. :: discharge = ao
D: Does your mum take warfarin? | M: She came off it in June. :: warfarin = ah
D: Has he lost any weight? | M: He's skin and bone. :: lost any weight = a
D: Is she her usual self? Any confusion? | M: Sharp as a tack. :: confusion = n
D: Did he have a temperature? | M: I never got round to taking it. :: temperature = p
D: Any vomiting at all? | M: He's kept everything down. :: vomiting = n
D: Has she got tummy ache? | M: She's clutching it. :: tummy ache = a
D: Any accidents, wetting himself? | M: Dry as a bone for a year. :: wetting himself = n
D: Any double vision? | P: Couldn't swear to it. :: double vision = p
D: Was it a bite? | P: Could have been, I was in long grass. :: bite = p
D: Do you have sleep apnoea? | P: Under investigation. :: sleep apnoea = p
D: Do you have coeliac? | P: Blood test was borderline. :: coeliac = p
D: Have you had measles? | P: I'd have to ask my mum. :: measles = p
D: Were you unconscious? | P: For a second, maybe. :: unconscious = p
D: Any blood in the sick? | P: Brown bits, is that blood? :: blood in the sick = p
D: Any chance of pregnancy? | P: We're trying. :: pregnancy = p
D: Any chance of pregnancy? | P: Zero. :: pregnancy = n
D: Are you allergic to nuts? | P: I avoid them just in case. :: allergic to nuts = p
D: Do you have carpal tunnel? | P: Google says so. :: carpal tunnel = p
D: Do you have a hiatus hernia? | P: Someone mentioned it once. :: hiatus hernia = p
D: Have you fainted? | P: No. | D: Come close? | P: Yes, twice this week. :: fainted = n
D: Any nausea? | P: Yes. | D: Vomiting? | P: No. | D: Diarrhoea? | P: Yes. | D: Blood in it? | P: No. :: nausea = a; vomiting = n; Diarrhoea = a; blood = n
D: Any pain passing urine? | P: What? | D: Does it sting when you pee? | P: Oh, no. :: sting when you pee = n
D: Any pain passing urine? | P: Yes. | D: And going more often? | P: Yes. | D: Any blood? | P: Not that I've seen. :: pain passing urine = a; going more often = a; blood = n
D: Headaches? | P: Yes. No, sorry, neck aches I meant. :: Headaches = n; neck aches = a
D: It was the right knee? | P: Left. :: knee = a
D: You said there was blood? | P: I said there wasn't. :: blood = n
D: Your notes say you're allergic to penicillin. | P: That's wrong, I've had it loads. :: allergic to penicillin = n
D: Your notes say you had a stroke. | P: Yes, in 2018. :: stroke = ah
D: You told the nurse you were dizzy. | P: I was, it's passed. :: dizzy = ah
D: Chest pain? | P: No. Not today. :: chest pain = n
D: Chest pain? | P: Not today, but most days. :: chest pain = a
D: No fevers, chills? | P: Chills yes. :: chills = a; fevers = n
D: And you haven't noticed any blood? | P: I have noticed some actually. :: blood = a
D: And you haven't noticed any blood? | P: I haven't. :: blood = n
D: Your breathing's been all right? | P: It has. :: breathing = a
D: Doesn't it hurt? | P: It does now. :: hurt = a
D: Don't you feel sick with it? | P: Not in the least. :: feel sick = n
D: It doesn't wake you? | P: Every night. :: wake you = a
A: Do you have a fever? | P: my forehead's warm but that could be the heating :: fever = p
A: Is your baby feeding less than usual? | M: she's bottle and breast so its hard to keep track :: feeding less = p
A: Do you take a blood thinner? | P: whats that :: blood thinner = p
A: Have you had a fever or chills with the back pain? | P: shivered a bit last night, didnt take my temp :: chills = a; fever = p
A: Does it hurt to breathe in? | P: havent paid attention to that :: hurt to breathe in = p
A: Is there blood in your poo? | P: couldnt see, the toilet flushes by itself :: blood in your poo = p
A: Have you fainted or felt about to faint with the pain? | P: not fainted, no :: fainted = n
D: Do you have polycystic ovaries? | P: My periods are all over the place so it's been suggested. :: polycystic ovaries = p
D: Is it arthritis? | P: That's the working theory. :: arthritis = p
D: Do you have IBS? | P: I've self-diagnosed. :: IBS = p
D: Any allergies? | P: I was sick after prawns once, whether that's an allergy I couldn't tell you. :: allergies = p
D: Could it have been the tablets? | P: Wouldn't surprise me. :: tablets = p
D: Has he got an ear infection? | M: That'd be my guess. :: ear infection = p
D: Was he breathing? | M: It was dark, I couldn't make it out. :: breathing = p
D: Do you think she's in pain? | M: I'd imagine so. :: pain = p
D: Is he depressed do you think? | M: I'm beginning to wonder. :: depressed = p
D: Any chest tightness? | P: I wouldn't go that far. :: chest tightness = n
D: Do you get dizzy? | P: Not to speak of. :: dizzy = n
D: Any problems with your hearing? | P: Eh? Yes, I'm deaf as a post. :: hearing = a
D: Any nausea? | P: It has its moments. :: nausea = a
D: Have you had any bleeding? | P: Clear so far. :: bleeding = n
D: Any pain? | P: Not if I keep still. :: pain = a
D: Any pain? | P: I've had worse. :: pain = a
D: Any pain? | P: Some. Not a lot. :: pain = a
D: Any rash? | P: You'd have to look at my back, I can't see it. :: rash = p
D: Any swelling? | P: My rings still fit. :: swelling = n
D: Any blood when you wipe? | P: The odd speck. :: blood = a
D: Are you keeping fluids down? | P: Sips. :: fluids down = a
D: Any headaches with it? | P: Funnily enough, no. :: headaches = n
D: Any headaches with it? | P: Strangely, yes. :: headaches = a
D: Any weight loss? | P: I wish. :: weight loss = n
D: Any diarrhoea? | P: The opposite if anything. :: diarrhoea = n
D: Any numbness down below? | P: All present and correct. :: numbness down below = n
D: Does your dad get angina? | M: He did before the bypass. :: angina = ah
D: Has your wife noticed you snoring? | P: She sleeps in the other room because of it. :: snoring = a
D: Any family history of bowel cancer? | P: There's a question mark over my grandad. :: bowel cancer = po
`
