import { told } from './told.ts'

/** Idioms and telegram style; 80 of 147 emergencies were found at first sight. */
export const roundThree = told(`
# aaa
E Grandad 80, lifelong smoker, went sheet white reaching for the kettle, says his guts have been kicked and his back's broke
E I'm 72. Bout of pain low in my back like a hot poker, came from nowhere at 9, I feel swimmy when I get up
E Consultant said come in if it hurts. My triple A. It's aching since lunch.
E Papa 70 yrs, stomach pain radiating to back and suddenly unconscious for some seconds
L brother had an aneurysm op, should I be scanned? I'm 58, no symptoms
# acs-pain-free-12-72h
U On the night before last I woke with a fist in my chest, 20 minutes, cold sweat, then slept. No trouble yesterday or today.
U My chest played up two days since while shovelling, pain into the neck, finished when I sat. 63 year old farmer
U told my son I had the chest tightness on day before yesterday only, now nothing is there. BP tablets
U 36 hrs ago, bad squeezing pain chest + jaw about 45 min. totally pain free since
L 3 years ago I had a heart scare, all tests clear, can I take ibuprofen for my knee
# acute-coronary-syndrome
E pressure thing on chest like bra is 3 sizes too small, tired as hell, nauseous. 49 f
E dad sat on stairs rubbing his breastbone says its indigestion but he's dripping wet and the colour of putty
E Bit of a heavy arm and toothache in lower jaw since breakfast, short of breath making the bed. 70
E chest is paining me like something heavy sit down on it, my left hand is weak. I am 50, from Accra
L pain over one rib cartilage, sore to poke, three weeks, young and sporty, worse when twisting
# acute-heart-failure
E Nurse told her fluid tablets up but she's bubbling like a kettle when she breathes and can't lie down at all
E husband's gone purple-ish, coughing up froth, sweating, had bypass 2019
E I sleep in armchair now, today I had to stop 4 times getting to the bathroom, belly and legs full of water
U two stone of weight, no sorry 2 kilos in three days, ankles up again, slightly more puffed, heart failure clinic closed
L heart failure, stable, weight same each morning, want to know if I can fly to Spain
# acute-limb-ischaemia
E toes black-blue since this morning and the pain is unreal, no feeling in the foot, he's a smoker with clogged arteries
E lost the pulse in my wrist after the angiogram, fingers white and tingling
E sudden cramp in thigh, then leg went cold as marble and won't hold me up
E My mum's arm is floppy cold and a funny colour from elbow down, she has fibrillation
L one foot gets a bit cooler than the other, years, doc checked pulses fine
# anaphylaxis
E Bee sting on lip 5 mins ago I'm getting blotches on chest and cant get my words out for wheezing
E started amoxicillin tonight, an hour later tummy cramp, the runs, red all over and blacked out on loo
E baby 7 months first taste of peanut butter, lips puffed, gone quiet and floppy
E Ate at buffet. my ears are itching, throat's like a straw, heart's racing. Took two cetirizine
L came up in a small itchy patch under my watch strap
# ace-angioedema
E Can't close my mouth properly, tongue too big. only new med is lisinopril
E cheeks and lips swollen like a boxer's, no itching, on trandolapril for years
E she woke drooling and sounding thick, swelling under the chin, bp pill ends in pril
E my father takes enalapril, face is swell up left side and eye closed since 2 hours
L my dentist's jab left my lip numb and fat, wore off after lunch, on ramipril, fine now
# anticoagulant-bleed
E peeing pure blood and dizzy, on Eliquis
E On warfarin for valve. Sudden belly pain on one side and gone white
E mum 84 on edoxaban, red blood filled the toilet twice this morning
E took double my rivaroxaban by mistake for a week, gums bleeding and bruises everywhere
L Forgot one apixaban last night, no bleeding, do I double?
# aortic-dissection
E bolt of pain chest to spine that took my legs from under me, still there
E a week after my baby's birth, terrific pain between the shoulder blades, BP was high in pregnancy
E my mate at the gym, benching, screamed his chest ripped, now his left arm looks paler
E 70yo hypertensive, jaw and chest agony then couldn't speak for ten minutes
L dull ache in shoulder blade on the mouse side, after gaming
# arrhythmia-exertional-syncope
E pulse is like a bag of worms, 160, sweating, pressure in chest
E She fainted when the alarm clock went off, 13, her aunt has long QT
E My brother got to the top of the hill on his bike and just dropped, out for a minute
E heart stops for a few secs then thumps and I've twice gone down like a sack of spuds
L smart watch says resting pulse 52, I cycle a lot, feel great
# asthma
E ribs pulling, belly breathing, can't get through her milk for puffing, 3 with asthma
E Doc please. Ventolin ten times since 2pm. Lips are pale. Talking. Like. This.
E sats 90 on my gadget, wheezy, pregnant 22 weeks
E He's 15 and too proud to say but he is grey, sweaty, head bobbing, spray did nothing
L cough after running in cold air only, settled in 10 min, known exercise asthma, no attack
# copd
E CO2 retainer, wife says she can't rouse me proper mornings, headache and flapping hands
E been on the nebs back to back, still gulping like a fish, copd
E Mum with COPD has stopped making sense and her fingernails are blue
U COPD, more breathless than usual on the flat, yellow muck, started the rescue antibiotics yesterday
L COPD nurse wants me to do pulmonary rehab, what is it
# choking
E my boy has a pen lid in his throat he's making no noise
E help gran has her dentures stuck down she can't breathe
E HE SWALLOWED A SWEET WHOLE AND IS GOING BLUE WHAT DO I DO
E I got meat stuck, can breathe but can't swallow my own spit, drooling into a bowl
L coughs when drinking too fast, fine after
# stridor-croup-epiglottitis
E his windpipe whistles when he breathes in, he's crying without voice, 14 months
E Throat so sore I'm dribbling, talking like a duck, temp 39, breathing is noisy
E every in-breath is a crowing noise and his lips going grey, had a cold and barking
E after thyroid operation my neck is swelling, tight and high pitched noise as I breathe
L voice croaky after karaoke
# bronchiolitis-apnoea
E little fella, 3 weeks, RSV in the house, breathing pauses and he's hard to wake for feeds
E tummy see-sawing, ribs sucked, 6 months, not a wet nappy since breakfast
E 7wks, breathing so fast I can't count, feeding stopped, pale
U ten month old, bronchiolitis day 4, feeds down to about half but alert and pink
L 1 year old rattly chest after cold, eats, plays, sleeps fine
# dvt
U left calf aching like a bruise and puffy below knee, I'm on tamoxifen
U 28, started the pill in June, thigh sore along the vein and whole leg heavier and purple tinged
U Travelled by bus from Delhi 22 hours, after that one leg only swelling up and hot
U my dad's leg in the boot is ballooning above it and he says it's throbbing behind the knee
L shin splints both legs after training
# pulmonary-embolism
E out the blue I'm gasping like a goldfish and my ribs catch, 3 weeks since keyhole knee
E collapsed getting off the plane, now pale, fast breathing, 55
E Husband's lung cancer: today he can't catch wind and there's red in his spit
E Stabbing left side on breathing + breathless, 5 weeks post partum
L breathless when anxious before presentations, tingly fingers, goes with slow breathing, months
# pneumonia
E 81 yr old mam: cough, not knowing her own name, hot, breaths quick
E pneumonia at home, oxygen meter 88 and lips bluish
U green gunk, fevers, stitch in my right side, 33, feeling rough 4 days
U My toddler coughing 1 week and temp came back today 39.4, breathing quick when asleep
L cough dry tickly after covid 3 weeks ago, nothing else
# pneumothorax
E cough, POP, then a knife under my armpit and I'm panting. Tall. 19.
E I've cystic fibrosis, sharp one sided pain and breathlessness this morning
E Been stabbed small hole side of chest sucking noise
E steering wheel hit my chest, ribs grate and short of breath
L aching pecs two days after press ups
# haemoptysis
E mouthfuls of blood, bright, every few minutes with coughing, old TB scar
E woke choking on blood from my lungs, pillow covered
E cough + clots size of grapes, on warfarin
U blood-tinged spit with cough for a week, lost weight, smoker of 40 years
L iron taste and pink toothpaste
# major-bleeding
E varicose ulcer gone, jet of blood across the bathroom
E toddler put arm through greenhouse glass, won't stop, I've used 4 tea towels
E glass in thigh blood going everywhere he's turning white
E he was knifed in the groin
L small nick opening tin, stopped, tetanus up to date
# hypertensive-emergency
E 237/139 seeing double and can't think
E BP 210/118, breathless, frothy, feet swollen
E My wife 32 weeks, 168/114, stars in front of eyes
U BP machine 225/110 twice, no symptoms at all
L pressure was 150 at the dentist, normal at home
# cauda-equina
E since the fall I dribble urine without feeling it, and my heels are numb
E 3 days of back spasm, haven't wanted a wee since yesterday, bottom feels asleep
E can't feel the loo paper any more, lady parts numb, both thighs burn
E My feet slap when I walk, back agony, bowels opened and I didn't know
L sciatica down one leg, easing, peeing fine
# cord-compression
E thyroid cancer patient: belt of pain round ribs, feet feel like walking on sponge
E myeloma; can't get off the sofa since yesterday, numb to the waist
E Can't feel if the bath is hot with my feet, lung mets, back pain at night
E my auntie has breast cancer, legs died on her today
L in remission from lymphoma 10 years, shoulder stiff from sleeping awkward
# spinal-infection
E pins out of my spine 2 weeks ago, pus, fever and one leg's dragging
E heroin user, neck pain can't turn, hot cold, arm going weak
E TB treatment, hump on my back is tender and my legs heavy
U Post urine infection, deep ache low back day and night 2 weeks with fever 38.4, walking ok, on dialysis no
L back ache with my period, hot water bottle helps
# spinal-injury
E motorbike v wall, legs tingling, back killing
E Mum 84 rolled out of bed, neck hurts bad in the middle, arms heavy
E hit a sandbank body-surfing, heard a crunch, can't move my fingers well
E fell flat from ladder, can't pee since and back pain
L crick in the neck from painting the ceiling
# guillain-barre
E started in toes sunday, up to thighs by today, stumbling, tongue feels thick
E food poisoning from chicken two weeks back, now hands and feet dead and stairs impossible
E I was fine last week, now need a frame to walk and my eyes won't move together
E 8 year old can't stand from the floor and says legs are tired and buzz
L restless legs at bedtime
# head-injury
E Swing hit my lad, 4, in the head. He conked out few secs, now clingy, sick twice
E clear stuff keeps dripping out of my nose since the crash
E head butted by horse, talk slurred, one eyelid droopy
E bub 5 months slid off the sofa, crying funny and there's a squishy lump
L bumped head on loft hatch 3 days ago, small bruise, well
# head-injury-anticoagulant
E nan 90, warfarin, found on the floor with a shiner
E I have von Willebrands and came off my bike onto my head
E Slipped on ice, back of skull, no blackout. I take Lixiana
E hit head Tuesday, xarelto, headache won't go today
L I take aspirin 75 and bumped my elbow
# raised-icp
E worst on waking, puking without nausea, blurry, getting weeks worse, bumping into things
E shunt baby, sunset eyes, won't settle
E I'm 24 on acne tablets: whoosh in ears, vision greying out bending, head pounding
E son 9 trips over, headache in mornings then fine after he's sick
L sinus pressure with a cold, worse bending, no vision change, 3 days
# seizure
E my daughter with a fever suddenly stiff then shaking, eyes up, 90 seconds, 2 yrs
E Brother's epilepsy - rescue medicine given, still jerking
E wife collapsed in Tesco, foaming, arms legs going, wet herself. never before
E 6 days after birth she had a turn, went rigid and shook
L I jump when falling asleep, my leg jerks once
# stroke-tia
E handwriting suddenly scrawl, can't hold the spoon, smile's wonky
E words came out backwards for 5 minutes at work, gone now
E aunty is dizzy, vomiting, hiccups and her voice is hoarse, can't sit without falling left
E her eye closed half and arm like lead when she got up, sugar patient
L pins and needles in both hands when anxious breathing
# thunderclap-headache
E blinding pain in seconds while lifting, then stiff as a board neck
E sudden 'crack' behind the ear, head agony, passed out on the carpet
E never had a migraine in my life, this hit me like a train an hour ago
E 3 weeks after baby, sudden savage headache and one arm tingles
L ice cream headache, few seconds
# meningitis-encephalitis
E 18, hungover we thought, now purple blotches and doesn't know us
E can't look at my phone, neck's solid, been sick, temp 40
E baby is grizzly, arching back, hot, not feeding, stares
E Old mum: fever, headache, sleepy all day, keeps saying daft things
L kid with fever 38.2 and runny nose, running around
# giant-cell-arteritis
U new bad headache over the right temple and my specs hurt, 79
E 71, chewing aches, and a shadow came over my eye for ten minutes
U My neck and shoulders polymyalgia is back, plus scalp prickly sore
E went blind in one eye at breakfast, sore temples for weeks, 82
L temple headache from a tight helmet, 30
# unresponsive
E can't get a peep out of him, eyes half open, grey
E guy on the bus isn't moving and i cant see his chest going up
E granny not answering the door, I see her feet on the kitchen floor
E my bubba is like a rag and won't open his eyes
L can't wake my teenager for school, grunts at me, then up by 8
# delirium
E dad 84, burning up, thinks I'm his mother, trying to climb out the window
E Since the fall she's not right, asks same thing, drifting off
E 82, diabetic, sudden nonsense talk, sweaty
U Mum's more forgetful and upside down with day and night these two days, 88, new codeine
L dad 75 forgets appointments slowly over 2 years
# vision-loss
E the left eye just switched off like a lamp, 5 minutes, back now
E woke with a big grey smudge in the middle of my right eye, can't read with it, diabetic
E half the telly is gone since lunch
E all went dim in one eye then black, no pain, artery trouble
L night driving glare worse over the years
# retinal-detachment
E black curtain coming down one eye since this morning
E grey veil at the edge of left eye getting bigger, after a bang with a football
U sudden cloud of floaters with flashes at the side, 62, since tea time
U like someone flicking a torch in the corner of my eye in the dark and a new fly in my vision
L see-through worm things when I look at the sky, for years
# acute-glaucoma
E left eye agony, cornea looks steamy, threw up, lights have rings
E nan's eye: red, hard as a marble, can only see shapes
E brow ache and vomiting after eye-widening drops, vision foggy
E taking topiramate for migraine, both eyes suddenly blurry and hurt, red
L itchy lids, crusty mornings
# drowning
E pulled from hot tub unconscious but breathing now
E 8 yr old gulped lots of sea, now lips bluish, coughs and coughs
E My autistic boy went in the pond, fished out, he's shivering and sleepy
E snorkel filled, panicked, inhaled water, two hours later can't get my breath
L chlorine eyes after swimming, red, a bit sore, ok by morning
# brief-unexplained-event
E newborn 9 days turned the colour of slate and floppy, I flicked her feet and she breathed
E 9 weeks: stopped, stared, blue lips, 10-15 sec, then cried and ok
E he choked on his milk, no breath for ages, dusky, now back to normal, 5 wks
E My girl, 3 months, went all stiff and held her breath white as paper for half a minute
L 10 week old, startles in sleep, arms jump, pink
`)
