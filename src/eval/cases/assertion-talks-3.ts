/** Talks of one line each, as `assertion-talks.ts` reads them: asked by a doctor (D) or by the service (A), answered by the patient (P) or a carer (M). Written before any rule was opened. */
export const TALKS_3 = `
A: Do you have any pain, tightness or pressure in your chest now? | P: only when i laugh :: pain in your chest = a
A: Are you short of breath? | P: touch wood no :: short of breath = n
A: Is there blood in your poo? | P: not that I've noticed :: blood in your poo = n
A: Do you feel faint or light-headed? | P: comes and goes :: faint = a; light-headed = a
D: Any pain at all in the calf? | P: I wish there wasn't. :: pain in the calf = a
D: Do you get migraines? | P: Used to, years back. :: migraines = ah
D: Bit dizzy today? | P: Bit, yeah. :: dizzy = a
D: Any fever? | P: nah mate :: fever = n
D: So the rash is itchy? | P: Mm-hm. :: rash is itchy = a
D: Are your ankles swollen? | P: Sort of. By the evening. :: ankles swollen = a
D: Could you be pregnant? | P: Could be, I suppose. :: pregnant = p
A: Is your skin or the white of your eyes yellow? | P: I wouldn't know, I can't see that well :: yellow = p
A: Is the person confused or very drowsy? | M: hard to say, she's always a bit vague :: confused = p; drowsy = p
D: Any chest pain, palpitations, or shortness of breath? | P: No, no, and yeah when I climb the stairs. :: chest pain = n; palpitations = n; shortness of breath = a
D: Nausea or vomiting? | P: Nausea. :: Nausea = a; vomiting = n
D: Any chest pain? | P: It's more of a burning in my stomach. :: chest pain = n; burning in my stomach = a
D: Have you got a cough? | P: No, but my throat's sore. :: cough = n; throat's sore = a
D: You've not been sick, have you? | P: No. :: been sick = n
D: You've not been sick, have you? | P: Yes, twice. :: been sick = a
D: You haven't been sick? | P: I have. :: been sick = a
D: You're not allergic to anything, are you? | P: Latex, I come out in hives. :: allergic to latex = a
D: Any headaches? | P: No. | D: Okay. And sleeping alright? | P: Sorry, I said no headaches, I did have one last night. :: headaches = a
D: Any fever? | P: No. | D: Any cough? | P: No. Oh wait, I was feverish on Sunday. :: cough = n
A: Have you fainted? | P: what does that have to do with my knee? :: fainted = p
A: Have you fainted? | P: can you just get me a doctor please :: fainted = p
A: Do you have a fever? | P: my knee hurts | A: I could not tell if that was a yes or a no. Do you have a fever? | P: no :: fever = n; knee hurts = a
A: Do you have a fever? | P: dunno havent got a thermometer :: fever = p
D: Any numbness or tingling? | P: Tingling in the fingers, not really numb. :: Tingling = a; numbness = n
D: Any weight loss? | P: I haven't weighed myself. :: weight loss = p
D: Have you noticed any lumps? | P: I don't really check. :: lumps = p
D: Are your periods regular? Any chance you're pregnant? | P: There's always a chance, isn't there. :: pregnant = p
D: Did you lose consciousness? | P: I don't remember, it's all a blur. :: lose consciousness = p
D: Has he had a seizure before? | M: Not him, but his brother has epilepsy. :: epilepsy = ao
D: Is he drinking okay? Any wet nappies? | M: He's had two since breakfast. :: wet nappies = a
D: Has she been pulling at her ears? | M: All night long. :: pulling at her ears = a
D: Any rash on him? | M: Not a spot. :: rash = n
D: Has your dad been confused? | M: More than usual, yes. :: confused = a
D: Any history of heart disease in the family? | P: Both my grandads, and my uncle. :: heart disease = ao
D: Do you suffer with asthma? | P: As a kid. Grew out of it. :: asthma = ah
D: Have you ever had a blood clot? | P: Once, after my knee op in 2015. :: blood clot = ah
D: Any operations? | P: Just my appendix, donkey's years ago. :: appendix = ah
D: Have you had covid? | P: Tested last night, just the one line. :: covid = n
D: Any burning when you pee? | P: Like razor blades. :: burning when you pee = a
D: Do you ever think of ending it? | P: It's crossed my mind. :: think of ending it = a
D: Do you ever think of ending it? | P: God no, I've got the kids. :: think of ending it = n
D: Any thoughts of harming yourself? | P: Not at the moment. :: thoughts of harming yourself = n
A: Have you thought about how you would do it, or got anything ready? | P: id rather not say :: thought about how you would do it = p
A: Do you take a blood thinner? | P: there's a little white one, not sure what for :: blood thinner = p
A: Is the rash still there when you press a glass on it? | P: haven't tried :: rash still there when you press a glass on it = p
A: Is it hard to breathe, speak or swallow? | P: swallow :: hard to swallow = a; hard to breathe = n
A: Have you had a fever or chills with the back pain? | P: neither :: fever = n; chills = n
A: Have you had a fever or chills with the back pain? | P: both :: fever = a; chills = a
A: Are you very sleepy, confused or being sick? | P: all three :: sleepy = a; confused = a; being sick = a
A: Have you noticed anything else, such as fever, being sick, a rash, or trouble breathing? | P: just the rash :: fever = n; rash = a; trouble breathing = n
A: Have you noticed anything else, such as fever, being sick, a rash, or trouble breathing? | P: nope none of that :: fever = n; being sick = n; rash = n; trouble breathing = n
A: Do you smoke, drink alcohol or use drugs? And who do you live with? | P: dont smoke, couple of pints at weekends, live with my wife :: smoke = n; drink alcohol = a
A: Do you have any long-term illness, or have you had any operations? | P: type 2 diabetes, had my gallbladder out in 2012 :: diabetes = a; gallbladder out = ah
A: Is the pain getting worse? | P: if anything it's easing :: pain getting worse = n
A: Have you passed out? | P: went grey and had to sit but no :: passed out = n
A: Is your baby feeding less than usual? | M: she's gulping it down :: feeding less = n
A: Is your baby hard to wake or floppy? | M: shes fine, smiling away :: hard to wake = n; floppy = n
A: Has your baby had a temperature of 38 C (100.4 F) or more? | M: highest was 37.6 :: temperature of 38 = n
A: Is your baby moving less than usual? | P: i cant tell, my placentas at the front :: moving less = p
A: Do you see flashing lights, spots or blur? | P: a few spots earlier on, gone now :: flashing lights = n
D: Any chest infections lately? | P: Last winter, not this. :: chest infections = ah
D: Is the swelling any better? | P: About the same. :: swelling = a
D: Do you feel the pain spreading to your arm? | P: Now you mention it, yes. :: pain spreading to your arm = a
D: No chest pain with that? | P: No no. :: chest pain = n
D: No chest pain with that? | P: Well, a twinge. :: chest pain = a
D: And no blood when you cough? | P: Correct. :: blood when you cough = n
D: Isn't your leg swollen? | P: Yeah it's huge. :: leg swollen = a
D: So you don't get breathless lying down? | P: No, I do actually, I use three pillows. :: breathless lying down = a
D: Any palpitations? | P: What, like my heart racing? | D: Yes. | P: Sometimes at night. :: palpitations = a
D: Any palpitations? | P: What's that? | D: When you can feel your heart beating fast or out of step. | P: Oh. No, never. :: palpitations = n
D: Do you have any trouble swallowing? | P: Only tablets. :: trouble swallowing = a
D: Any vision changes? | P: My glasses need changing but apart from that no. :: vision changes = n
D: Any discharge? | P: Not really, no more than normal. :: discharge = n
D: Has it been bleeding? | P: It was yesterday. It's stopped. :: bleeding = ah
D: Do you think you might have a temperature? | P: I might do, I'm all shivery. :: temperature = p; shivery = a
D: Have you had this before? The tummy pain? | P: First time. :: tummy pain = a
D: How's your breathing? Any wheeze? | P: The wheeze has gone, it's just the cough now. :: cough = a
D: Do you have heart failure? | P: They're sending me for a scan to find out. :: heart failure = p
D: Is that a hernia do you know? | P: The GP wondered about it. :: hernia = p
D: Do you have arthritis? | P: So they tell me. :: arthritis = a
D: Do you have epilepsy? | P: They ruled that out. :: epilepsy = n
D: And are you depressed? | P: I'd say more fed up than depressed. :: fed up = a
D: Was there any blood? | P: Couldn't say, I flushed before I looked. :: blood = p
D: Do you feel you can't get a full breath? | P: Exactly that. :: can't get a full breath = a
D: Any pins and needles? | P: Funny you should say that. :: pins and needles = a
D: Do you wake up short of breath? | P: If I've slid off my pillows. :: short of breath = a
D: Fever, sweats, weight loss? | P: Sweats yes, the others no. :: sweats = a; fever = n; weight loss = n
D: Fever, sweats, weight loss? | P: Everything except the weight loss. :: fever = a; sweats = a; weight loss = n
D: Is there any chance it's broken? | P: It might be, it's at a funny angle. :: broken = p
D: Any tummy pain when you press? | P: Ow! Yes. :: tummy pain = a
D: Could the baby be dehydrated, do you think? | M: I did wonder. :: dehydrated = p
D: Did the ambulance crew say it was a stroke? | M: They weren't certain. :: stroke = p
D: Was the lump cancer? | P: Still waiting on the results. :: cancer = p
D: Are you sexually active, could it be an STI? | P: Wouldn't rule it out. :: STI = p
D: Any fits? | M: He went a bit stiff, I don't know if that counts. :: fits = p
D: Do you get heartburn? | P: Now and then. :: heartburn = a
D: Do you get heartburn? | P: Once in a blue moon. :: heartburn = a
D: Any coughing up blood? | P: Streaks, maybe, or it could be from my gums. :: coughing up blood = p
A: Have you fainted or felt about to faint with the pain? | P: nah not fainted just felt a bit swimmy :: fainted = n
A: Are you confused, very drowsy or breathing fast? | P: drowsy yes, not the rest :: drowsy = a; confused = n; breathing fast = n
A: Any new trouble with passing water or controlling your bowels? | P: been a bit slow to get going with the wee today :: trouble with passing water = a
A: Have you fainted, or is any arm or leg weak or cold? | P: left foot is cold :: cold = a
A: Is the person very sleepy or hard to wake? | M: she opens her eyes when I shout her name, then goes off again :: sleepy = a; hard to wake = a
A: Has an adrenaline pen been used? | M: we dont own one :: adrenaline pen used = n
A: Is your tummy hard, or does it hurt to move or cough? | P: hurts to cough, dont know about hard :: tummy hard = p; hurt to cough = a
A: Have you stopped passing stool and wind? | P: last went sunday and ive not trumped since :: stopped passing stool = a
A: Is it too painful to move or stand on? | P: I can hobble :: too painful to stand on = n
A: Do you have a sore throat or mouth ulcers? | P: one ulcer, no sore throat :: sore throat = n; mouth ulcers = a
A: Is your bump hard and painful all the time? | P: it softens in between :: bump hard all the time = n
A: Have you checked your ketones, and are they raised? | P: run out of strips :: ketones raised = p
A: Has the blue inhaler stopped helping, or helped for less than four hours? | P: lasts an hour tops :: inhaler helped for less than four hours = a
A: Does the pain press or squeeze, or go to your arm, jaw or back? | P: my jaw's been aching but i grind my teeth :: jaw = a
A: Are you breathing fast or deeply? | P: wouldn't say so :: breathing fast = n
D: Do you cough anything up? | P: Green stuff first thing. :: cough anything up = a
D: Do you bring anything up? | P: It's a dry one. :: bring anything up = n
D: Is the pain sharp? | P: Not sharp as such, more of an ache. :: sharp = n; ache = a
D: Any pain on the other side? | P: Just this side. :: pain on the other side = n
D: When you say dizzy, does the room spin? | P: No, I feel like I'm going to keel over. :: room spin = n; keel over = a
D: Any bruising? | P: I bruise if you look at me. :: bruising = a
D: Are you eating? | P: Picking at things. :: eating = a
D: Any trouble with your waterworks? | P: Up four times a night. :: trouble with your waterworks = a
D: Do you leak at all? | P: When I sneeze. :: leak = a
D: Do you get out of breath? | P: Only if I run for a bus and at my age who wouldn't. :: out of breath = a
D: Have you been feeling hopeless? | P: Some days. :: hopeless = a
D: Have you hurt yourself? | P: I used to cut, not for about four years. :: hurt yourself = ah
D: Any drug use? | P: Bit of weed at uni. :: drug use = ah
D: Do you take ibuprofen? | P: I did until my stomach played up. :: ibuprofen = ah
D: Are you taking the metformin? | P: When I remember. :: metformin = a
D: Does your son have any allergies? | M: Eggs, when he was a baby, but he eats them now. :: allergies = ah
D: Did she bang her head when she fell? | M: I was in the kitchen, I heard the thud. :: bang her head = p
D: Has he had all his jabs? | M: Up to date, yeah. :: jabs = a
D: Has Mum been incontinent? | M: Not so far, touch wood. :: incontinent = n
D: Could she have taken too many? | M: The packet's empty, but I don't know how many were in it. :: taken too many = p
`
