import { told } from './told.ts'

/** Written from the medicine before any rule or word list was read; 108 of 143 emergencies were found at first sight. */
export const roundOne = told(`
# aaa
E dad is 71 smoked all his life, says his belly is throbbing like a heartbeat and the small of his back is killing him, gone grey and clammy
E Sorry to trouble you. I am 78 and they found my aorta was swollen, 5.2 cm I think, at the screening van. Since teatime I have an ache boring through from my tummy into my back and had to hold the sink
E my grandpa just went down in the kitchen holding his stomach and his left side hes awake now but white as a sheet he has that aneurysm thing they keep measuring
E Severe flank pain since one hour, first time, I am male 69 years, BP patient, heavy smoker. Thinking kidney stone but also feeling giddy on standing and sweating
L I can see my pulse in my tummy when I lie flat, I'm 22 and skinny, no pain at all. normal?
# acs-pain-free-12-72h
U Had a tight band across my chest on Friday evening for about 25 mins, today is Sunday and I feel fine now. Didn't want to waste anyone's time
U yesterday morning got chest heaviness going up the stairs with sweat, it went after half an hour, nothing since. should i see someone
U two days ago i had pain in my chest going to my left arm, lasted an hour. it has gone completely. I'm 58
U My husband had crushing chest pain the day before yesterday, he refused the hospital, and has been pain free since
L About 3 weeks ago I had a sore chest after moving a wardrobe, hurt when I pressed it. Gone now. Just mentioning
# acute-coronary-syndrome
E I'm 62 female type 2 diabetic, just feel awful, washed out, bit sick and both arms ache, sweaty for no reason since this morning
E its prob nothing but ive got this squeezing behind the breastbone that goes up to my teeth when i walk the dog and today its there sitting down
E Elephant on my chest. Cant get comfortable. 54 male
E did some coke at a party last night and my chest has been hurting & heart going mad, im 19 pls dont tell my mum
L Sore spot on my rib where I bumped it on the table, hurts only if I poke it, 25, otherwise fine
# acute-heart-failure
E Mum 81 with heart failure woke at 3am gasping, had to sit on the edge of the bed, frothy spit and she can't get a sentence out
E I cannot lie flat since two nights, sleeping in the chair, legs swelled up like balloons and today breathless even walking to toilet. heart patient.
E Oh I don't like to make a fuss but I've been sat up all night fighting for breath, pink bubbles when I cough. I had a heart attack last year
U put on 4 kilos this week ankles are massive and im more puffed than usual going upstairs, got a weak heart on furosemide
L my ankles get a bit puffy by evening on hot days, gone by morning, not breathless, 34 and work standing
# acute-limb-ischaemia
E his foot has gone white and cold and he says he cant feel his toes, its only the right one, started about two hours ago out of nowhere
E My right leg went dead and icy this afternoon, terrible pain below the knee, I have AF and stopped my blood thinner last month
E Left arm suddenly pale and painful, fingers numb and no pulse that my daughter (student nurse) can find
E foot is marble coloured and freezing and really painful even in bed had a bypass in that leg in the spring
L my toes go white then blue in the cold and hurt when they warm up, both feet, every winter since I was a teenager
# anaphylaxis
E ate a satay thing at the market and now my lips are huge and my throat is closing
E stung by a wasp on the neck 10 min ago, hives all over, feel faint and tummy cramps
E my 2 yr old had scrambled egg for first time. blotchy all over, vomited twice and gone floppy and wheezy
E Used my epi pen at lunch after prawns because my tongue swelled up. Feeling much better now so do I still need to go in?
L got an itchy welt from a mosquito on my arm, about a 50p size, no other problem
# ace-angioedema
E started ramipril a while back and woke up with a fat lip and my tongue feels too big for my mouth
E I am on lisinopril for pressure. Since morning my face is swelling one side and now the lip also, no itching
E My wife takes an ACE tablet, enalapril. Her tongue has swollen up and she is dribbling
E lip blown up like a balloon again third time this year, bp tablets, voice gone a bit hoarse tonight
L Chapped lips, sore and peeling, slightly puffy from licking them. I take ramipril and had this every winter
# anticoagulant-bleed
E Nan is on warfarin and her nose has been pouring for 40 minutes, pinching isn't doing a thing
E im on apixaban and have been passing black sticky poo since yesterday, feel lightheaded
E On Xarelto. Woke with my thigh swollen tight and huge bruise spreading, did not knock it
U my INR came back 9 they phoned me but no bleeding
L I'm on warfarin and had a tiny nick shaving, stopped within two minutes with a tissue. Anything to do?
# aortic-dissection
E sudden tearing pain between my shoulder blades like being ripped open, worst thing ever, it moved down to my back
E I'm 36 weeks pregnant and have Marfans. terrible pain in the chest through to the back came on in a second
E he lifted a heavy box and got a ripping pain in chest that shot into his neck, now one arm is weak and the BP is different in each arm
E Not one to complain but a pain went through my chest to my back like a knife while I was shaving, I passed out briefly, BP always been high
L stiff between the shoulder blades after a long day at my desk, eases when I stretch, 31
# arrhythmia-exertional-syncope
E my 15 yr old son collapsed in the middle of football, came round after a minute and wants to play on
E I keep fainting when I run for the bus. My cousin died in his sleep at 24
E Heart racing at 190 on my watch for an hour now, feel dizzy and chest is tight
E blacked out with no warning at all while swimming lengths, lifeguard pulled me out, ok now
L feel my heart skip a beat now and then when I've had too much coffee, a second or two, never dizzy, 28
# asthma
E inhaler not doing anything ive had like 12 puffs still cant breathe properly and cant finish a sentance
E My daughter 6 is sucking in at the ribs and her lips look a bit bluish, she has asthma, blue pump every half hour
E Pregnant 28 weeks, asthma bad since last night, chest so tight I can only say few words at a time
E son has asthma, he was wheezing badly all night and now he's gone quiet and sleepy and hardly making any wheeze
L I've got mild asthma and need a repeat of my brown inhaler, no symptoms, using blue once a month
# copd
E COPD on home oxygen. Husband is confused and drowsy this morning and his lips are blue
E My breathing with my emphysema is so bad today I can't get from the bed to the loo, nebuliser has not touched it
U bringing up green phlegm and more of it than usual and more short of breath than my normal for two days, I have COPD, can still walk about
U dad 70 copd his chest is worse again, cough more and sputum brown, using his inhaler more often, talking OK
L I have COPD and want to know when I should get my flu jab
# choking
E baby choking on grape cant breathe going blue help
E my mate is eating steak and he cant talk hes holding his throat what do i do
E Grandma can't cough or speak, a piece of meat went down wrong, she's at the dinner table and going purple
E 9 month old swallowed something off the floor, was gagging, now silent and not crying, face dark
L Swallowed a fish bone maybe, coughed a bit, came out, feels fine now and eating normal
# stridor-croup-epiglottitis
E 2 year old barking cough and now a noise every time she breathes in even when calm, sucking in at the neck
E my son 4 will not swallow, drooling, sitting forward with his chin out, high temperature, voice all muffled
E Breathing noise like squeaking when inhaling since evening, throat pain too much, cannot swallow own saliva, 38 years
E Toddler with croup had the steroid yesterday, tonight rasping loud breathing at rest and getting pale and tired
L 3 yr old has a barky cough at night only, runs round happily in the day, no noise when breathing, drinking well
# bronchiolitis-apnoea
E my 6 week old has a cold and keeps stopping breathing for like 10 seconds then starts again
E Baby is 3 months, bronchiolitis said the doctor yesterday. Now breathing so fast, ribs sucking in, grunting, took hardly any milk today
E babe 10wks snuffly n wheezy went a funny grey colour in his cot for a few secs
U 8 month old wheezy cold, taking about half her bottles, still smiling, wet nappies less
L 7 month old with a runny nose and a little cough, feeding well, laughing, no fever
# dvt
U calf is swollen hot and sore since I got off the long flight from Sydney, only left one
U I am 30 weeks pregnant, my left leg whole has become swollen and heavy and painful since yesterday
U on the pill, my right lower leg is tight and red and bigger than the other, hurts to walk
U Had my knee done 10 days ago. Calf like a rock and tender now, ankle puffed. didnt like to ring the ward
L cramp in my calf last night woke me up, gone after stretching, leg looks the same as the other
# pulmonary-embolism
E sharp pain on the right side when i breathe in, out of breath just talking, came on suddenly, broke my ankle 2 weeks ago and in a boot
E Gave birth 9 days ago. suddenly can't catch my breath and heart pounding, coughed a streak of blood
E I have breast cancer on chemo, puffed out walking across the room since yesterday which is new, and my calf has been sore
E im 17 on the pill got really breathless at school for no reason and stabbing under my ribs when i breathe, nearly fainted
L get a bit out of breath jogging, started couch to 5k last week, fine at rest, 40
# pneumonia
E Mother 84, cough with rusty phlegm, shivering, breathing fast and she doesn't know where she is
E had the flu, got better then worse, now fever 39.8, breathing 30 a minute and lips dusky
U 5 days of cough, green spit, temp 38.9, pain in right chest when I breathe, 45, managing to walk around
U my boy 5 has fever 3 days with cough and breathing quicker than usual, tummy going in and out, still drinking
L Cough left over from a cold, 10 days, clear phlegm, no temperature, feeling ok otherwise, 29
# pneumothorax
E tall skinny lad 20, sudden stab in left chest playing xbox and now short of breath, one side feels weird
E Popped something in my chest after coughing, sharp pain one side, can't take a deep breath, I have emphysema
E had a lung collapse before and it feels exactly the same, pain in the shoulder tip and breathless
E After accident on bike chest pain on one side, breathing getting worse and worse, neck veins bulging
L pulled a muscle in my chest at the gym 2 days ago, hurts when I push or lift, not breathless, 24
# haemoptysis
E coughing up mouthfuls of bright red blood, about a cup in an hour
E my uncle with TB is bringing up blood clots and it won't stop, basin half full
E Brought up a good tablespoon of fresh blood several times tonight, old lung cancer
U been coughing for 3 weeks, today streaks of blood in my phlegm, smoker 60
L Tiny pink speck when I spat after brushing my teeth, my gums are sore, no cough
# major-bleeding
E cut my arm with the angle grinder blood is pumping out in spurts
E shes soaked through 3 towels cant stop it help
E He put his hand through a window, deep gash at the wrist, been pressing twenty minutes still pouring
E my varicose vein burst in the shower theres blood everywhere im 76 and on my own
L paper cut that bled for a minute, do i need a plaster
# hypertensive-emergency
E bp 224/131 at the chemist and my sight is blurry and head is splitting
E My reading is 210 over 125, confusion also and vomiting, father 66
E blood pressure machine says 200/128, chest feels tight and i can't see properly
U bp 192/124 three times this afternoon i feel completely fine
L home reading 138/86, on one tablet, feeling well, should I change anything
# cauda-equina
E back pain with both legs tingling and I can't feel when I wipe myself
E since this morning I've been unable to pee and my bum cheeks are numb, slipped disc last year
E embarrassing but I have wet myself twice and didn't know it was happening, sciatica down both legs
E Lower back bad for weeks. now numbness between the legs like sitting on a saddle and no feeling during sex
L low back ache after gardening, no pain down the legs, toilet normal, 50
# cord-compression
E prostate cancer in my bones. legs have gone heavy, can't climb the stairs since two days, band of pain round my middle
E My mum has breast cancer, back pain worse lying down and today her legs keep giving way and she has trouble passing water
E walking like a drunk these last days, hands clumsy and cant do buttons, legs stiff, myeloma
U I have lung cancer and a new pain in the middle of my back, worse at night and when I cough, walking fine
L I had a mole removed 10 years ago (benign) and my back aches after decorating the ceiling
# spinal-infection
E I inject heroin. back pain unbearable for a week, fevers, and now my legs are weak
U severe back pain with temperature 38.6 and night sweats, had a urine infection last month and diabetes, no weakness
U had an epidural steroid injection 6 days ago, the spine is now throbbing, I have the shivers
E Fever 39, spine so sore I cry if anyone touches it, numb below the waist since today
L back stiff in the morning, 45, better once I move, no fever, had it years
# spinal-injury
E dived into the shallow end hit my head and now my neck kills and my hands tingle
E fell off the roof, back pain, he can't move his legs, should we sit him up?
E I'm 80 fell down four stairs, my neck hurts in the middle and pins and needles in my arms
E came off my horse onto my back yesterday, middle of the spine really sore and legs feel funny and weak
L stiff neck this morning from sleeping funny, no injury, can turn but sore
# guillain-barre
E had a tummy bug two weeks ago, now legs weak and tingling going up, couldn't get out of the chair today
E pins and needles in both feet since Monday, then hands, now I'm tripping and face feels droopy both sides
E After the flu my legs turned to jelly, it is climbing up, today breathing feels weak also
E my 9 year old keeps falling, says legs don't work, started 2 days ago in feet, had diarrhoea earlier in the month
L my foot went to sleep when I sat cross legged, back to normal in a couple of minutes
# head-injury
E knocked out cold in rugby for a min, now sick 3 times and doesn't remember the match
E My 8 month baby rolled off the changing table on to tiles, lump on head, vomiting and very sleepy
E Fell in the shower yesterday hit the back of my head, today worst headache and clear fluid dripping from nose. 59
E grandson 5 banged head at the park this afternoon and now he's hard to wake and one pupil bigger
L walked into a cupboard door, tiny bump on forehead, no knock out, feel fine, 30
# head-injury-anticoagulant
E I'm on warfarin and bumped my head on the car door getting out, small egg, feel okay
E granny 88 takes a blood thinner edoxaban, tripped and hit her face on the radiator. Says she's fine
E Father slipped in bathroom head struck basin, he is on clopidogrel and apixaban after stent
E Slid off the bed last night, clonked my temple. on Pradaxa. bit of a head today that's all
L I take warfarin and have a mild tension headache after a long day, no knock, same as usual ones, gone with paracetamol
# raised-icp
E my son has a VP shunt and he's been throwing up since morning with a headache and really drowsy
E headache worst when I wake up and bend over for weeks, being sick in the mornings and now seeing double
E 5 year old wakes every morning with headache and vomits, now wobbly walking and squinting
E sight goes black for seconds whenever i stand up, pounding head, whooshing in ears, im 26 and overweight
L dull headache at the end of the day from screens, goes with a break, sight fine, 33
# seizure
E shes fitting and its been about 7 minutes she wont stop
E First time ever, I woke up on the kitchen floor with a bitten tongue and wet trousers, don't remember
E my wife is 34 weeks pregnant and just had a convulsion
E baby 14 months got very hot and jerked all over for 2 minutes with eyes rolled, now sleeping
L I have epilepsy, well controlled for 3 years, need a letter for my driving licence
# stroke-tia
E mouth is drooping on one side and he's talking gibberish
E my left hand stopped working for ten minutes this morning, fine now, probably slept on it
E woke up and couldnt find my words, wife says I sound drunk, right arm heavy
E Suddenly room spinning, double vision, can't walk straight and vomiting, 67, BP and sugar
L hand tingly after leaning on my elbow, went off in a minute, 26
# thunderclap-headache
E worst headache of my life, hit me like a hammer in the back of head in seconds
E a bang in my head during sex, pain came in an instant and now neck is stiff
E 11 days after the birth and out of nowhere an explosive headache
E My missus screamed and grabbed her head, says it's like someone hit her with a bat, now vomiting, it came from nothing
L my usual migraine, throbbing one side, came on over an hour, same as always, need advice on tablets
# meningitis-encephalitis
E uni student, flu symptoms since last night, now light hurts, neck so stiff, and mottled hands
E baby 4 months high pitched cry, soft spot bulging, won't feed, hot
E My husband has a fever and is talking nonsense and doesn't recognise me, headache for 2 days
E temp 39.5 with bad headache cant put my chin on my chest and throwing up
L headache with a cold, sinuses blocked, no fever, neck moves fine, 27
# giant-cell-arteritis
U 72, new headache at the temple for a week, scalp sore to comb my hair and jaw aches chewing
E I'm 76, temple is tender, jaw gets tired eating, and this morning lost the sight in my right eye for a few minutes
E polymyalgia, stopped steroids a month ago, now pain at side of head and seeing double
U My old dad 80 has sore temples, can't chew his meat for the ache, off his food and feverish
L jaw clicks when I chew gum, no pain, 24, sight fine
# unresponsive
E found my flatmate on the sofa cant wake him making snoring gurgling noises
E not breathing not moving please help
E Dad slumped in chair, doesn't answer, skin cold and grey
E baby is limp and wont wake up
L my teenage son sleeps till noon at weekends and is hard to get up, but fine once up, chatty
# delirium
U Mum is 86, since yesterday seeing people in the room, muddled, up all night, normally sharp as a tack
E Grandpa suddenly not himself, doesn't know where he is, pulling at the air, then asleep mid sentence
U my father 79 in the care home is more confused than usual over the last day, not eating
E She's 90 and came home from hospital Monday. Today can't make sense of anything she says and she doesn't know me
L I'm 68 and sometimes forget why I went into a room, same for years, otherwise independent
# vision-loss
E can't see out of my left eye, happened an hour ago, no pain
E lost half of my sight on the right side, both eyes, came suddenly
E blind in one eye for about five minutes yesterday, came back. like a blind coming down
E i have diabetes and woke up with one eye all grey blur like cobweb, cant see fingers
L finding small print blurry this year, 46, arm's length is fine
# retinal-detachment
E dark shadow creeping in from the side of my right eye since this morning after flashes all week
U since yesterday a shower of new floaters and flashing lights in one eye
E Curtain coming up from bottom of the vision left eye, very short sighted, no pain
U I see like lightning on the corner of the eye and many black dots since 2 days
L I've had one floater for years, a little squiggle, hasn't changed, no flashes
# acute-glaucoma
E eye is bright red, rock hard and agony, halos round the lights and I've been sick
E Terrible pain over my right eye and forehead with vomiting, sight misty, 70, long sighted
E started new tablet for bladder, now eye red, very painful, blurred, rainbow circles round lamp
E my mother thinks it's migraine but her eye is red, pupil is big and doesn't move, she can barely see from it
L eyes itchy and a bit red with hay fever, sight normal
# drowning
E pulled my toddler out of the paddling pool he was face down, coughing lots, seems ok now
E he went under in the lake and we got him out hes breathing but blue
E nearly drowned at the beach this afternoon, swallowed loads of water, now coughing and tight chest tonight
E My girl 3 slipped under in the bath for seconds, coughed and spluttered, an hour later breathing quick and tired
L swimming lesson, my 6 yr old got a mouthful of water, coughed once, perfectly fine since, that was last week
# brief-unexplained-event
E my 5 week old went limp and blue round the lips for about 20 seconds after feed, completely normal now
E Newborn stopped breathing in my arms, I blew on his face and he started again
E baby 3 months, went stiff then floppy and pale and stared, few seconds, now feeding fine. am i being silly?
E twin boy 8 wks went grey and choky looking, didn't respond, back to pink after I rubbed his back
L baby 2 months hiccups a lot after feeding, happy, pink, gaining weight
`)
