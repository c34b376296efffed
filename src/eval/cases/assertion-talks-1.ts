/** Talks of one line each, as `assertion-talks.ts` reads them; each round was read once before any rule was changed for it. */
export const TALKS_1 = `
D: Any chest pain at all? | P: Erm, no, not really. :: chest pain = n
D: Have you had any chest pain? | P: Just a bit of heartburn after curry. :: chest pain = n; heartburn = a
D: Any fever, chills or night sweats? | P: Only the chills. :: fever = n; chills = a; night sweats = n
D: Are you short of breath? | P: Only when I take the stairs at work. :: short of breath = a
D: Any swelling in your ankles? | P: By the evening, yeah, socks leave a mark. :: swelling = a
D: Do you smoke? | P: Gave it up when my daughter was born. :: smoke = ah
D: Any headaches? | P: Used to get them something rotten, not these days. :: headaches = ah
D: Did you have chest pain yesterday? | P: No chest pain yesterday, but I've got it now. :: chest pain = a
D: Anyone at home with a cough? | P: My husband does, he's been hacking all week. :: cough = ao
D: Do you have diabetes? | P: My nan did, not me. :: diabetes = n
D: Is there any blood in your poo? | P: I think so, it looked reddish. :: blood in your poo = p
D: Do you feel dizzy? | P: A bit, yeah. :: dizzy = a
D: Any nausea? | P: Nope. :: nausea = n
D: Are you allergic to penicillin? | P: Not that I know of. :: allergic to penicillin = n
D: Have you vomited? | P: Does it count if I only brought up a mouthful of bile? :: vomited = a
D: You don't have a fever? | P: No. :: fever = n
D: You don't have a fever? | P: Yes I do, it was 39 this morning. :: fever = a
D: You don't have a fever? | P: Right. :: fever = n
D: You don't have any numbness, do you? | P: Actually I do, down the left leg. :: numbness = a
D: Not bringing up any blood, are you? | P: No no, nothing like that. :: bringing up any blood = n
D: Do you get palpitations? | P: Sometimes, if I've had too much coffee. :: palpitations = a
D: Any wheeze? | P: Only when I run for the bus. :: wheeze = a
D: Any blood in your urine? | P: Haven't noticed any. :: blood in your urine = n
D: Has your wee changed colour? | P: I haven't really been looking, to be honest. :: wee changed colour = p
D: Any history of stroke in your family? | P: Mum had one at sixty. :: stroke = ao
D: Does your chest hurt when you breathe in? | P: If I run, yes. Otherwise no. :: chest hurt = a
D: Do you have any lumps? | P: No, I'm just worried about getting one like my sister. :: lumps = n
D: Any weakness in your arms or legs? | P: The arm, yes. Legs are fine. :: weakness in your arms = a; weakness in your legs = n
D: Any vision changes? | P: Hmm, it went blurry for a minute on Tuesday but came back. :: vision changes = a
D: Do you have asthma? | P: As a kid, grew out of it. :: asthma = ah
D: Are you pregnant? | P: Could be, I'm two weeks late. :: pregnant = p
D: Are you pregnant? | P: God no, I've had my tubes tied. :: pregnant = n
D: Any rash? | P: No. Oh wait, there's something on my back, yes. :: rash = a
D: Any rash? | P: Yes. Sorry, no, that's a bruise. No rash. :: rash = n
D: Any stiff neck? | P: No. | D: And does light hurt your eyes? | P: Actually go back, my neck is quite stiff. :: stiff neck = a
D: Have you passed out? | P: I didn't pass out as such, I nearly did. :: passed out = n
D: Have you ever had a seizure? | P: One, when I was four, with a fever. :: seizure = ah
D: Is the pain still there? | P: Went off about an hour ago. :: pain = a
D: Do you drink alcohol? | P: Wine at Christmas, that's about it. :: drink alcohol = a
D: Do you drink alcohol? | P: Never touched a drop. :: drink alcohol = n
D: Any diarrhoea? | P: Runny as anything since last night. :: diarrhoea = a
D: Any diarrhoea? | P: Quite the opposite, I haven't been in four days. :: diarrhoea = n
D: Any trouble swallowing? | P: Food's going down fine. :: trouble swallowing = n
D: How's your appetite, any loss? | P: I'm eating like a horse. :: appetite loss = n
D: Are you sleeping badly? | P: Like a baby. :: sleeping badly = n
D: Are you having any trouble breathing right now? | P: I can't catch my breath between words. :: trouble breathing = a
D: Any thoughts of harming yourself? | P: Not today. :: thoughts of harming yourself = n
D: Any thoughts of ending your life? | P: I'd be lying if I said no. :: thoughts of ending your life = a
D: Any thoughts of suicide? | P: I wouldn't do that to my kids. :: suicide = n
D: Any pain in your calf? | P: Can't say I have. :: pain in your calf = n
D: Any pain in your calf? | P: Not pain exactly, more of a tightness. :: pain in your calf = n; tightness = a
D: Any coughing? | P: A little bit, nothing to write home about. :: coughing = a
D: Did you hit your head? | P: I don't remember, I think I might have. :: hit your head = p
D: Did you hit your head when you fell? | P: No idea, I was out cold. :: hit your head = p
D: Did he hit his head? | P: The babysitter says he didn't. :: hit his head = n
D: Is your son feverish? | P: He was burning up overnight, seems cooler now. :: feverish = a
D: Is she drinking? | P: Barely. She won't take the bottle. :: drinking = a
D: Does your mother have any chest pain? | P: She says no but she keeps rubbing her chest. :: chest pain = p
D: Does your mother have any pain? | P: Her hip, she's screaming when we move her. :: pain = a
D: Any tummy pain, sickness, or loose stools? | P: Yes to the first two. :: tummy pain = a; sickness = a; loose stools = n
D: Fever, cough, sore throat? | P: All three. :: fever = a; cough = a; sore throat = a
D: Fever, cough, sore throat? | P: None of those. :: fever = n; sore throat = n
D: Fever, cough, sore throat? | P: Everything except the fever. :: fever = n; cough = a; sore throat = a
D: Itching or burning down there? | P: Itching, no. Burning, yes. :: Itching = n; burning = a
D: Any double vision or slurred speech? | P: No to both. :: double vision = n; slurred speech = n
D: Any high blood pressure, diabetes, cholesterol? | P: Blood pressure, yeah, I take amlodipine for it. The rest no. :: high blood pressure = a; diabetes = n; cholesterol = n
D: Have you lost weight? | P: My trousers are falling down, so probably. :: lost weight = a
D: Have you lost weight? | P: I wish! :: lost weight = n
D: Any chest tightness? | P: uh huh :: chest tightness = a
D: Any chest tightness? | P: nuh uh :: chest tightness = n
D: Any dizziness? | P: nah im good :: dizziness = n
D: Any dizziness? | P: yh loads :: dizziness = a
D: Do you have any allergies to medicines? | P: Not medicines, only peanuts. :: allergies to medicines = n
D: Any bleeding? | P: It's stopped now, but it was pouring this morning. :: bleeding = a
D: Have you ever had a blood clot? | P: In 2015 after my knee op. :: blood clot = ah
D: Have you ever had a heart attack? | P: They thought so once but it turned out to be a panic attack. :: heart attack = n
D: Do you have cancer? | P: They're still waiting on the biopsy. :: cancer = p
D: Do you have kidney problems? | P: The doctor said they're keeping an eye on it, might be early stages. :: kidney problems = p
D: Are you on blood thinners? | P: I was on warfarin till March, they took me off it. :: blood thinners = ah
D: Do you take aspirin? | P: My wife does, I don't. :: aspirin = n
D: Any depression? | P: I wouldn't call it depression, I'm just tired. :: depression = n
D: Any numbness round your bottom or between your legs? | P: Not numb, no. Feels normal when I wipe. :: numbness = n
D: Any problems passing water? | P: It's a struggle to get going, but it comes. :: problems passing water = a
D: Any problems passing water? | P: All good there. :: problems passing water = n
D: Can you feel your legs? | P: Not properly, no. :: feel your legs = n
D: Do you feel sick at all? | P: On and off. :: sick = a
D: Does the pain go into your arm or jaw? | P: My jaw aches, arm's okay. :: jaw = a
D: Do you have a sore throat? | P: Had one last week but that's cleared up. :: sore throat = a
D: Are you hearing voices? | P: Not any more, not since the tablets. :: hearing voices = ah
D: Do you feel hot? | P: Boiling. :: hot = a
D: Any cough? | P: My usual smoker's cough, nothing new. :: cough = a
D: Do you have pain when you pee? | P: Stings like mad. :: pain when you pee = a
D: You've not had any chest pain? | P: I have actually, on Sunday. :: chest pain = a
D: You haven't been sick? | P: Correct. :: sick = n
D: So no allergies then? | P: Well, there's latex. :: allergies = a
D: No falls recently? | P: Yes, two. :: falls = a
D: You've stopped smoking, haven't you? | P: Yeah, January. :: smoking = ah
D: You're still bleeding, aren't you? | P: Not since lunch. :: bleeding = a
D: Any swelling in your face or lips? | P: My lips feel a bit fat, maybe it's nothing. :: swelling = p
D: Any dark, tarry stools? | P: They're black but I'm on iron. :: tarry stools = a
D: Any ringing in your ears? | P: Does a sort of hiss count? :: ringing in your ears = p
D: Have you travelled abroad? | P: Came back from Ghana on Friday. :: travelled abroad = a
D: Have you had your flu jab? | P: Due it next week. :: flu jab = n
D: Are you breastfeeding? | P: Stopped a month ago. :: breastfeeding = ah
D: Is anybody in the house ill? | P: The kids both have the runs, I'm fine. :: runs = ao
D: Any heart disease in the family? | P: Dad's side, loads of it. Mine's fine as far as I know. :: heart disease = ao
D: Do you feel confused? | P: My daughter reckons I am. :: confused = a
D: Any shaking or shivering? | P: no gap im shivering all the time :: shivering = a
D: Does it itch? | P: like crazy :: itch = a
D: Any discharge? | P: Not so much now but there was loads on Monday. :: discharge = a
D: Any back pain? | P: Who hasn't, at my age. :: back pain = a
D: Any back pain with that? | P: Only ever when I've been gardening, not now. :: back pain = a
D: Could you be having a stroke, is your face drooping? | P: I looked in the mirror and it's the same as always. :: face drooping = n
D: Has your speech been slurred? | P: My boss asked if I'd been drinking, so I guess. :: speech slurred = p
D: Have you taken any overdose? | P: I took two extra paracetamol, is that an overdose? :: overdose = a
D: Are you worried about anything in particular? | P: I'm scared it's a brain tumour. :: brain tumour = p
D: What brings you in? | P: No fever no cough just this chest pain :: fever = n; cough = n; chest pain = a
D: Any problems with your bowels? | P: Regular as clockwork. :: problems with your bowels = n
D: Do you ever get breathless lying flat? | P: I sleep on three pillows. :: breathless lying flat = a
D: Is the pain sharp? | P: More dull than sharp. :: sharp = n; dull = a
D: Any fits? | P: He had one in the ambulance, none since. :: fits = a
D: Are you in pain now? | P: no its gone off :: pain = a
D: Do you use drugs? | P: weed now and then :: drugs = a
D: Have you noticed any lumps in your breast? | P: I thought I felt something in the shower but couldn't find it again. :: lumps in your breast = p
D: Any fever? | P: I didn't take my temperature but I feel roasting. :: fever = p
D: Any fever? | P: 36.8 just now. :: fever = n
D: Any fever? | P: 39.4 last time I checked. :: fever = a
D: Any tingling? | P: My fingers, sometimes my toes too. :: tingling = a
D: If you cough does it hurt? | P: It does if I cough hard. :: hurt = a
D: Have you had any chest discomfort? | P: No discomfort as such, no. :: chest discomfort = n
D: Any shortness of breath at night? | P: Not at night, but walking uphill kills me. :: shortness of breath = a
D: Do you have any pain in your chest? | P: It's more in my shoulder. :: pain in your chest = n
D: Any vomiting or diarrhea? | P: The second one. :: vomiting = n; diarrhea = a
D: Any vomiting or diarrhea? | P: Just the diarrhea, thankfully. :: vomiting = n; diarrhea = a
D: Any vomiting or diarrhea? | P: Neither. :: vomiting = n; diarrhea = n
D: Any vomiting or diarrhea? | P: Both, nonstop. :: vomiting = a; diarrhea = a
D: Any fever? | P: Not that I'm aware of. :: fever = n
D: Any fever? | P: I had one on Friday, it's gone now. :: fever = a
D: Any fever? | P: My son had it first, and now I do too. :: fever = a
D: Any fever? | P: My wife thinks so, I feel ok. :: fever = p
D: Any fever? | P: Well I did take Tylenol so hard to tell. :: fever = p
D: Are you a smoker? | P: Ex-smoker, ten years clean. :: smoker = ah
D: Are you a smoker? | P: Social, at parties. :: smoker = a
D: Do you have asthma or COPD? | P: Asthma. :: asthma = a; COPD = n
D: Do you have any medical problems like diabetes or high blood pressure? | P: I'm borderline diabetic, they said. :: diabetes = p; high blood pressure = p
D: Any leg swelling? | P: Just the right one, since my flight. :: leg swelling = a
D: Have you noticed blood when you cough? | P: Once, a streak, about a fortnight ago. :: blood when you cough = a
D: Have you noticed blood when you cough? | P: No blood, just green stuff. :: blood when you cough = n
D: Any heart problems in the past? | P: None whatsoever. :: heart problems = n
D: Any heart problems in the past? | P: A murmur when I was little. :: heart problems = ah
D: You're not short of breath? | P: Not at the moment. :: short of breath = n
D: You're not short of breath? | P: Well, a bit actually. :: short of breath = a
D: You haven't had any fainting, have you? | P: Yes, this morning in the shower. :: fainting = a
D: You have had a tetanus shot, right? | P: Right. :: tetanus shot = a
D: You have had a tetanus shot, right? | P: Not since school. :: tetanus shot = ah
D: No history of blood clots? | P: No, none. :: blood clots = n
D: No weakness anywhere? | P: Just my left hand. :: weakness = a
D: So you're not bleeding? | P: Still am. :: bleeding = a
D: Do you have a headache? | P: Splitting. :: headache = a
D: Do you have a headache? | P: When I don't get my coffee. :: headache = a
D: Do you have a headache? | P: I did but the ibuprofen sorted it. :: headache = a
D: Do you have a headache? | P: It's not a headache, it's pressure behind my eyes. :: headache = n
D: Any neck stiffness? | P: I can touch my chin to my chest fine. :: neck stiffness = n
D: Any neck stiffness? | P: I can't get my chin down at all. :: neck stiffness = a
D: Does anything run in the family, like cancer? | P: My sister had breast cancer. :: cancer = ao
D: Does anything run in the family, like cancer? | P: Not cancer, mostly heart stuff. :: cancer = n
D: Any colon cancer in your family? | P: No one that I can think of. :: colon cancer = no
D: Does your partner have any symptoms? | P: He's got a discharge too. :: discharge = ao
D: Have you been around anyone with COVID? | P: My flatmate tested positive yesterday. :: COVID = ao
D: Have you ever had surgery? | P: Only my tonsils out as a child. :: surgery = ah
D: Have you ever had hepatitis? | P: They tested me and I was negative. :: hepatitis = n
D: Have you ever had hepatitis? | P: Possibly, back in the eighties they weren't sure. :: hepatitis = ph
D: Have you had thoughts of hurting yourself? | P: Sometimes I think everyone would be better off without me. :: thoughts of hurting yourself = a
D: Have you had thoughts of hurting yourself? | P: When I was a teenager, but never since. :: thoughts of hurting yourself = ah
D: Have you had thoughts of hurting yourself? | P: I'd rather not say. :: thoughts of hurting yourself = p
D: Do you feel safe at home? | P: Not really, no. :: safe at home = n
D: Do you feel safe at home? | P: Most of the time. :: safe at home = a
D: Any trouble with your vision? | P: Nothing my glasses don't fix. :: trouble with your vision = n
D: Any trouble with your vision? | P: It's like a curtain coming down on one side. :: trouble with your vision = a
D: Any burning when you urinate? | P: It did burn, but since the antibiotics it's been fine. :: burning = a
D: Any back pain? | P: Always, it's an old injury. :: back pain = a
D: Any back pain? | P: Not this week. :: back pain = n
D: Any back pain? | P: don't think so :: back pain = n
D: Any hives? | P: i dunno, maybe, theres some red bumps :: hives = p
D: Any hives? | P: Nah mate. :: hives = n
D: Does your throat feel like it's closing? | P: Kind of. :: throat closing = a
D: Does your throat feel like it's closing? | P: No thank God. :: throat closing = n
D: How about coughing? | P: Hardly at all. :: coughing = a
D: How about coughing? | P: Constantly. :: coughing = a
D: Did the chest pain come back? | P: It never left. :: chest pain = a
D: Did the chest pain come back? | P: It hasn't, touch wood. :: chest pain = n
D: Any sweating with the pain? | P: Drenched. :: sweating = a
D: Any sweating with the pain? | P: No sweating. Nausea though. :: sweating = n; nausea = a
D: Did you lose consciousness? | P: Nearly, but no. :: lose consciousness = n
D: Did you lose consciousness? | P: They tell me I did, for a minute or so. :: lose consciousness = a
D: Was there any bleeding? | P: Loads, then it settled. | D: And now? | P: Not a drop. :: bleeding = a
D: Any cough? | P: Yes. | D: Any blood in it? | P: No. | D: Any fever? | P: Yes, on and off. :: cough = a; blood = n; fever = a
D: Do you take insulin? | P: No. Sorry, yes, the long acting one. :: insulin = a
D: Any allergies? | P: Yes, penicillin. Actually it was just a stomach upset they told me, so no. :: allergies = a
D: Is your dad diabetic? | P: No, but my mother is. :: diabetic = no
D: Is the baby breathing fast? | P: No, just normal for her. :: breathing fast = n
D: Is the baby feeding? | P: Taking half of what she normally does. :: feeding = a
D: Is he floppy? | P: A little bit more than usual, yeah. :: floppy = a
D: Is he floppy? | P: Not floppy but very sleepy. :: floppy = n; sleepy = a
D: If you press on your belly does it hurt? | P: If I press hard here, yes. :: hurt = a
D: Could it be that you are dehydrated? | P: I doubt it, I've been drinking loads. :: dehydrated = n
D: Do you think you might be anxious? | P: Most likely. :: anxious = p
D: Have you been eating? | P: Haven't touched food in two days. :: eating = n
D: Any problems with walking? | P: I keep veering to the left. :: problems with walking = a
D: Any constipation? | P: Not since I started prunes. :: constipation = ah
D: Any spotting? | P: Not spotting, proper bleeding. :: spotting = n; bleeding = a
D: any chest pain | P: no only wen i cough :: chest pain = a
D: any chest pain | P: yes no i mean its more like pressure :: pressure = a
D: any fits or faints | P: never fits, fainted twice :: fits = n; fainted = a
D: Can you move your fingers? | P: I can't. :: move your fingers = n
D: Can you move your fingers? | P: Yep all of them. :: move your fingers = a
D: Rigors? | P: What's that? | D: Shaking you can't control. | P: Oh. Yes, last night. :: rigors = a
D: Any orthopnoea? I mean, breathless lying flat? | P: Oh no, I sleep fine. :: breathless lying flat = n
D: Are you taking your tablets? | P: When I remember. :: taking your tablets = a
`
