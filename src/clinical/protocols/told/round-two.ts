import { told } from './told.ts'

/** Other voices, atypical courses, no textbook words; 77 of 148 emergencies were found at first sight. */
export const roundTwo = told(`
# aaa
E Doc said I've a AAA being watched, 4.8cm. Today my groin and lower back went all of a sudden, cold sweat, think I'll just lie down a bit
E my husband 74 came over all funny on the golf course, awful pain round his side into his back, nearly keeled over, now says its easing
E hello please, my father in Lagos is 68 with hypertension, he is complaining seriously of waist pain and stomach, he fainted in the toilet this morning
E There is a lump in the middle of my stomach that throbs with every heart beat and it hurts into my hip, 66 ex smoker
L AAA screening letter came, I'm 65 next month, do I have to go?
# acs-pain-free-12-72h
U Bit of a wobble on Thursday, sorry, I mean the day before yesterday, tightness right across and down the arm, 40 mins. Right as rain since.
U last weekday i had sever chest pressing two days back in the night, took gas tablet, it subsided and not come again. sugar patient
U Mum 77 told me just now she had a heavy chest with nausea for an hour 2 nights ago and kept quiet. She's well today
U chest was hurting bad 48 hours ago after a row with my boyfriend, nothing since. 44
L Had my heart checked last year after palpitations all normal, just asking if I can start swimming
# acute-coronary-syndrome
E My wife is 52, she's been burping and has pressure under her ribs at the top for an hour and she's gone grey and can't stop sweating
E nan is 86 and just not right, sick, clammy, says shes got wind in her chest
E been getting this ache in both shoulders and jaw every time I climb the stairs, and today it wont go off, feel weak, diabetic 61
E Feeling uneasiness in chest and left hand side pain since half hour, sweating also sir please guide
L Burning behind breastbone after curry last night, worse lying down, better with Gaviscon, age 27, comes every time I have spicy food
# acute-heart-failure
E He keeps waking up drowning, sat at the window with it open gulping air, legs like tree trunks
E my mother in law can only say two words then stops, rattly chest, water on the lungs last year
E 8 weeks after having my baby and I have to sleep propped on four pillows or I can't breathe, ankles swollen
E I'm 79. Couldn't get my breath in the night, felt as if I was smothering, had to get up and stand at the back door. Coughing frothy stuff.
L Socks leave marks on my legs at the end of the day, no other trouble, 45
# acute-limb-ischaemia
E my arm just died on me, its white, the hand is like ice and I can't wiggle the fingers, i have an irregular heart
E Pain in left calf came like a bolt at rest 3 hrs back, whole foot is now pale and no sensation, diabetic and smoker
E mum (83, nursing home) her right leg below the knee is purple and blotchy and stone cold, she screams if you touch it
E after the heart catheter in my groin yesterday my leg has gone numb and cold and the toes are blue
L Feet always cold in bed since I was young, warm up with socks, no pain
# anaphylaxis
E hubby's face is blowing up after the antibiotic jab at the surgery, he says the room's going dark
E My kid ate cashew butter 15 min ago, now coughing non stop, scratching his throat and tummy, throwing up
E im itching all over my palms and feel like im going to die after the contrast dye at the scan this morning, dizzy, voice weird
E ant bite in the garden then swelling all over the body, breathing is not coming properly
L new washing powder, itchy red arms for 3 days, no swelling, breathing fine
# ace-angioedema
E perindopril 5 months no problem, since 4 pm my tongue is getting thick and my speech sounds like I have a hot potato
E Me and my pressure tablets (lisinopril). Bottom lip came up like a sausage overnight and my throat feels funny
E his whole face on one side has puffed up, no rash no itch, takes captopril
E Granny's tongue is sticking out it's so swollen, she's 91 on ramipril
L ramipril gives me a tickly dry cough at night for 2 months, no swelling, can it be changed
# anticoagulant-bleed
E I had two teeth out this morning and I'm on rivaroxaban. mouth keeps filling with blood, been biting gauze all day
E poo is like tar and I feel washed out, I take edoxaban for the flutter
E warfarin patient, since morning urine is like red wine with clots and I cannot pass now
E My dad takes a blood thinner since his clot, he's been vomiting what looks like coffee grounds
L I bruise a bit easier since starting apixaban, small ones on my arms, INR not needed?, otherwise well
# aortic-dissection
E Something went bang in my chest lifting the sofa, pain goes from front to back and down to my belly, legs feel funny
E am 31 weeks pregnant, it started between my shoulders in one second and I've never felt pain like it
E 48, tall, bendy joints like my dad who died of his aorta. Got this god-awful pain in upper back now
E Sudden severe chest and back pain, left leg became weak for few minutes, BP known
L Backache between the blades since carrying my baby in a sling, sore to press, massage helps
# arrhythmia-exertional-syncope
E my daughter 16 dropped to the floor at swimming gala without any warning, she's fine now and embarrassed
E ticker's going like the clappers, 170 odd, an hour now, I'm light headed and short of puff
E My pacemaker... I keep getting blank spells, hit the carpet twice today
E ICD kicked me in the chest three times this evening
L my heart pounds for a minute before exams, otherwise fine, 18
# asthma
E cant stop coughing cant breathe puffer empty lips tingling
E She's 9, asthmatic, sitting hunched with shoulders up, won't lie down, only nodding yes and no to questions
E peak flow 130 usual 420 and the blue inhaler lasts 20 minutes
E My asthma. I have been using Asthalin every half an hour since night and still chest is whistling, tired now, unable to walk to bathroom
L hay fever season, slight wheeze last month, none now, want to know when asthma review is due
# copd
E Grandad's chest: he's got emphysema, blue round the mouth, muttering nonsense, keeps nodding off mid word
E I am on oxygen 2 litres at home, sats normally 90, now 79 and I can't shift it
E my copd is killing me today, panting sat in the chair, can't eat because I need to breathe, ankles up
U Sputum turned green and thicker since Friday, wheezier, COPD rescue pack started, managing the stairs slowly
L I stopped smoking 3 weeks ago with COPD, well done me, want advice on staying off
# choking
E he's turning purple at the table he was eating hot dog quick
E my dad had a stroke last year, having soup, now he can't get his breath and is clutching at his neck no sound
E toddler had a marble in her mouth now shes coughing weakly and drooling and cant cry
E Colleague coughed then went quiet, pointing to his throat, chapati
L Sometimes dry bread feels slow going down, been like that years, wash it down with water, weight steady
# stridor-croup-epiglottitis
E my little one sounds like darth vader breathing in and the skin at the bottom of his neck dips each time
E 6 yrs not vaccinated, fever 39.6, sits leaning on his hands with tongue out, spit running down
E voice gone, cant swallow my spit, neck swollen one side and making a noise when i breath
E croup... 18 month, seal cough, when she sleeps its a loud squeak in with every breath, ribs showing
L my 4 year old has lost his voice with a cold, playing happily, drinking
# bronchiolitis-apnoea
E he's 4 weeks old and prem, sniffles, keeps having little gaps in his breathing and goes dusky
E nose flaring, head bobbing, my 5 month old. only took 20 ml since morning
E My baby is breathing 75 per minute, chest pulling, grunting sound, age 2 months
U 11 month old with cough and noisy chest, drinking about two thirds of normal, happy
L 9 months, snotty, sleeping badly with the cold but feeding normally and giggling
# dvt
U had a plaster cast on for a broken ankle and above it my calf's gone fat and tender
U Four days after caesarean. left leg swelled up from thigh down, aching, shiny
U just back from Australia and one leg is bigger round than the other and feels warm
U Mother is bed ridden from hip fracture, now right leg swelling is there with redness, since two days
L both my ankles swell slightly on long flights then go down, happens every time, no pain
# pulmonary-embolism
E had my gallbladder out last week and now I get out of puff going up 3 stairs, heart banging, felt like passing out
E My 24 yo sister on Yaz collapsed at work, came to, breathing fast, lips pale
E I'm 12 weeks pregnant, stabbing in my back at the ribs with each breath since this morning, coughed pink
E Dad's had cancer of the pancreas, suddenly he's panting doing nothing, sats 86
L since covid jab 2 yrs ago I feel a bit unfit, out of puff on hills only, no change, gp did bloods
# pneumonia
E Granny 89 stopped eating, breathing like she ran a race, muddled and hot to touch
E chest infection diagnosed Monday on amoxicillin, now worse, shaking, can't finish sentences
U son 8, coughing with fever four days, tummy pain and fast breaths since today, drinks ok
U HIV positive, dry cough two weeks and feverish, getting breathless climbing stairs
L Just finished antibiotics for chest infection, feeling better, is a follow up xray needed at 62?
# pneumothorax
E felt a snap near my collarbone while lifting weights, now a sharp pain on the left and breathing is hard, 22, 6 foot 4
E Scuba diving yesterday, came up fast, now chest pain one side and crackling skin at neck
E asthma all my life, sudden stab by the shoulder blade and can't get a proper breath
E fell against the banister this morning, rib hurts like mad and I'm more and more breathless
L stitch in my side when I run, goes when I stop, 15
# haemoptysis
E blood keeps coming up when I cough, filled half a mug, feel cold
E Hacked up a load of fresh blood, I've got bronchiectasis
E my brother back from prison, TB, coughing blood by the cupful and thin as a rake
U coughed up a blob of dark blood this morning, only once, 52 smoker
L A bit of blood when I blew my nose in this dry heating, no cough
# major-bleeding
E chainsaw to the thigh, belt round it, still pumping
E My dialysis fistula is spraying blood
E she got stabbed with scissors in the neck its pouring
E nose bleeding for over an hour, swallowing clots, feeling woozy
L gums bleed a little when I floss, 35
# hypertensive-emergency
E BP 198/124, words are coming out wrong and a pounding head
E stopped my tablets, machine says 230 over 140 and everything is blurred
E my reading is 205/130 and I can't get my breath lying down
U nurse at the pharmacy got 186/122 then 190/124, told to phone you, I feel ok but a bit of headache
L what should blood pressure be for a 70 year old? mine is 145/80
# cauda-equina
E slipped disc. now when I pee I can't feel it come out and there's pins and needles round my back passage
E i cant get hard and my balls are numb since my back went on sunday
E I'm mortified. I messed myself in the car without knowing. Back trouble years, left and right leg both shooting
E After epidural birth: can't tell when my bladder's full, private area feels like cotton wool, back sore
L numb patch on the outer thigh when I wear tight jeans, no back pain
# cord-compression
E my legs are going from under me, I've prostate cancer and the back's been murder for weeks
E Kidney cancer spread to spine. Since last night tingling up to the belly button and wobbly
E Husband (lung cancer) cannot get up from the toilet by himself as of today, says legs don't belong to him
E breast ca 2019, electric shocks down my spine when I bend my neck and now hands are numb and I drop things
L I had cervical cancer cells removed in 2010, all clear, achy back from a soft mattress
# spinal-infection
E on dialysis, line infection last week, now spine agony at one spot, temp 38.9
E Had back surgery 12 days ago. Wound is weeping, fever, back pain ten times worse and my foot flops
E I use (gear). cant sleep for the pain in middle of my back, sweats, shaking, 10 days now
U Diabetic 66, lower back pain getting worse each night for three weeks with fevers on and off, can walk
L flu last week with general aches including back, all gone now
# spinal-injury
E rugby scrum collapsed on him, lying on the pitch, says he can't feel his arms
E rear ended at 60 mph. Neck pain right in the midline, hands fizzing
E He fell from palm tree, waist is paining, two legs are not moving
E my 8 yr old came off the trampoline on her neck, crying, won't move her head and arms tingly
L stiff shoulders the day after a first yoga class
# guillain-barre
E covid jab 3 weeks ago, feet went tingly, then knees buckle, now I can't climb into bed
E Legs so weak since Wednesday, today I can't grip a cup and swallowing's gone funny
E my reflexes gone the physio said, numb toes to thighs within four days
E He is 6, limping then not walking at all, no injury, cold 2 weeks ago, both legs like jelly
L tingling in fingers at night, wakes me, better when I shake my hand, months
# head-injury
E cricket ball to the temple, ok for an hour, now headache is building and he's talking rubbish
E dropped my newborn about waist height on laminate, cried straight away, bump
E My mum 70 fell backwards off the kerb, whacked her skull, won't stop asking what day it is
E fell off my e-scooter no helmet, black eyes both sides and blood in one ear
L 3 yr old bumped his forehead running into the sofa arm, cried, fine within minutes, eating biscuits
# head-injury-anticoagulant
E Tripped over the dog, caught my eyebrow on the table. It's only small but I'm on that apixaban
E Dad with a metal heart valve on warfarin fell out of bed, graze on forehead, seems ok
E low platelets (ITP) and got an elbow to the head at basketball
E Fell 5 days ago in the garden on my head, on dabigatran, today very sleepy and a bit off on my feet
L On blood thinners and bumped my shin, small bruise, no other injury
# raised-icp
E hydrocephalus kid, eyes looking down, vomiting and grumpy, shunt done in May
E head pressure worse coughing and lying, today I was sick without warning and my vision doubled
E my daughter 7, off balance 3 weeks, tilts her head, throwing up at breakfast
E melanoma last year. Waking with headache, today I keep forgetting words and was sick
L tight band headache with deadlines, comes and goes for years, nothing new
# seizure
E his eyes rolled back and whole body is shaking he wont answer
E two fits back to back and he's not come round between
E diabetic wife jerking on the floor and sugar reads LO
E I'm told I went stiff and blue in the cinema for a minute, never had it, feel like I've been hit by a truck
L my dog tag bracelet for epilepsy broke, where to get another
# stroke-tia
E grandma is leaning to one side in her chair and dribbling, she keeps calling the cup a shoe
E half of my face felt dead for 15 minutes last night, normal today, I'm 39 and smoke
E Suddenly I can't read this properly the left of every word is missing and left hand is dropping things
E my son 11 sickle cell, woke up not using his right arm
L eyelid twitching for a week, tired, too much coffee
# thunderclap-headache
E On the toilet and crack, the worst pain at the back of my skull, I'm shaking
E never get headaches. At 2.15 exactly it was like a gun went off, vomited, light's horrible now
E wife fainted in the shower after shouting her head was bursting, she's awake but drowsy
E My brain exploded, not joking, 10 out of 10 in a few seconds during gym deadlift
L headache behind one eye each afternoon for a month when on the laptop, got old glasses
# meningitis-encephalitis
E student halls, my roommate is freezing cold hands but boiling hot, keeps saying her neck won't bend, spots on her legs
E 5 month old won't be picked up without screaming, staring, fontanelle tight like a drum
E He had ear infection, now hot, confused and holding his head, sleeping all day, 10 yrs
E headache, fever, and my partner says my personality's gone weird, I smell burning that isn't there
L neck stiff after sleeping on the sofa, no fever
# giant-cell-arteritis
U I'm 78 and it hurts to put my head on the pillow, new headache, can't chew toast for the ache in my cheeks
E 67, on the mend from polymyalgia, dimness in left eye twice today with the temple throbbing
U Scalp so tender I can't brush it. 81. weight going down and fevery
E woke with double vision, tongue and jaw ache when eating for weeks, aged 74
L teenager with jaw ache after dentist kept mouth open for an hour
# unresponsive
E took something at the party she's on the floor lips grey making a weird snore
E my neighbour isnt answering I can see him through the letterbox on the hall floor
E Baba has fallen in bathroom and not opening eyes only breathing loud
E daughter 4 cant be woken from nap she's floppy
L Husband falls asleep in front of TV every night and I can't get him to bed, he moans and goes up
# delirium
E Mum with a UTI, 82, tonight talking to her dead sister, picking at sheets, burning hot
U dad's 77, a few days now mixing up day and night, wandering, not his usual self since new tablets
E uncle suddenly does not recognise us and is aggressive, he is a drinker who stopped 2 days ago
E I'm his carer: sleepy and muddled since fall last Friday, before that doing crosswords
L Mum has had dementia 5 years, slowly worse memory, I'd like carer support
# vision-loss
E grey fog over one eye since I woke up, centre's missing
E sight in right eye blacked out for 10 mins then cleared, i'm 70 with AF
E can't see anything to the left, walking into door frames since lunch
E My eye was hurting on moving it and now colours are washed out and I can hardly see from it, 28
L blurry distance when I take my reading glasses off
# retinal-detachment
E bottom half of one eye is like looking through dark water since yesterday
E like a black balloon coming up in my sight, had cataract op in spring
U new cobweb in my right eye and sparkles at the edge in the dark since last night
U hundreds of tiny black specks like pepper in my left eye since this afternoon, very short sighted
L flickery zigzags in both eyes for 20 minutes then a headache, like all my migraines
# acute-glaucoma
E eye like a stone, throbbing up into the brow, and everything has a rainbow edge
E Mum 76 vomiting all night with headache on one side, her eye looks cloudy and red
E sudden pain in the eye after dark cinema, sight smeared, feel sick
E had eye drops to widen pupil at the optician, now severe ache in the eye and blur with nausea
L my eyes feel gritty in the evening, both, months, drops help
# drowning
E caught in a rip current, lifeguards dragged me in, coughing foam hours later
E found our 1 year old face down in the dog's water bowl, she's crying now
E son inhaled pool water, was fine, 3 hours on he's coughing, sleepy and breathing odd
E fell in canal drunk, was under a couple of minutes they reckon, awake, shivering
L got water stuck in my ear after swimming, muffled
# brief-unexplained-event
E he stopped moving and went a horrible blue for maybe 15 secs at 3 weeks old. now pink and asleep
E my 2 month old choked on nothing in her sleep, went rigid, purple, then limp, came back when I picked her up
E Baby of 6 weeks became pale and loose like cloth, few seconds, then cried. Now breast feeding normal
E Stopped breathing 20 seconds in car seat, lips blue, 10 week old, ok now
L 6 week baby breathes irregular when asleep, few quick ones then pause of 3 or 4 seconds, pink, feeding lovely
`)
