import { lines } from './lines.ts'

/** Harmless messages with idioms, errands, pets, lessons and old illness in them. */
export const calmIdioms = lines(`
that film had me in stitches, my sides were splitting
my boss nearly had a heart attack when he saw the bill, can i still book my smear test
i'm dying for a coffee but they said fasting for the blood test, is water ok
the traffic to the surgery is killing me, could i have a later slot
my back is killing me after shifting all that gravel on sunday
my feet are killing me from the new work boots, any tips
i was shot down in the meeting and felt a bit low about it
we got bombed with emails today and i forgot my repeat prescription
grandad died of a stroke in 1998, should i get my cholesterol checked
mum had bowel cancer at 52, do i need screening earlier
my brother had a cardiac arrest last year, should i have a heart check
i had a pulmonary embolism in 2015, fully recovered, need a travel letter
i had meningitis as a baby, does that matter for my visa medical
i was in intensive care with covid in 2020 and now want to start running
had my appendix out when i was twelve, filling in a form for insurance
my daughter choked on a grape last christmas, it came out with back slaps, she is fine, where can i learn first aid
can you tell me when the next first aid course about choking and bleeding is
writing a school essay on how a stroke affects the brain, any leaflets
im a nursing student revising sepsis signs, where is the leaflet
what are the signs of a heart attack, asking for a poster at work
the dog was hit by a car and is at the vet, i need a sick note for two days off
our cat had a seizure and the vet gave her phenobarb, is it safe if i touch the tablets
my horse kicked the stable door down and now i have to rebuild it, anyway i need my inhaler repeat
the kids were screaming blue murder at the dentist, all done now, when is the next check up
i am bleeding money on these prescriptions, is there a prepayment card
my heart skips a beat when i see him, haha, no i just need the pill repeat
this weather will be the death of me, can i get my flu jab on saturday
i could have died of embarrassment at my smear, can i ask for a woman next time
i'm shattered and drowning in paperwork, can i get a fit note for stress i already discussed with dr ali
he knocked me out with his proposal, getting married in may, need vaccines for the honeymoon
i blacked out the windows for night shifts, still not sleeping great, any sleep hygiene leaflet
passed out from the academy last week, need my medical records for the new job
my son passed out of boot camp and needs his vaccine record
fire drill at work made my smartwatch show heart rate 130 while running down the stairs, now 70, i feel normal
my smartwatch says my resting pulse is 58, is that ok for a cyclist
slept funny on my arm and it went dead for a minute, fine now
sat cross legged too long and my foot went numb with pins and needles, gone once i stood up
fell asleep on the sofa with my hand under my head, woke with tingly fingers, back to normal after a shake
brain freeze from ice cream, sharp pain in my forehead for ten seconds
sudden hiccups after a fizzy drink
bit my tongue eating toast, bled a tiny bit, stopped
paper cut bled loads for a minute then stopped, plaster on
nicked myself shaving, dab of blood, all good now
nosebleed this morning lasted two minutes, stopped with pinching, first one in a year
walked into a glass door, small bump on my forehead, no headache, feel fine, do i need anything
my toddler fell on the carpet and cried for a minute, now playing and eating as normal
bumped my funny bone and my arm tingled for a few seconds
swallowed a bit of chewing gum, is it stuck in me for seven years
swallowed a grape whole, went down fine, no problems
my 3 year old ate a bit of play dough, he is happy and running about
took my vitamin c tablet twice today by mistake
got soap in my eye, rinsed it, stung for a minute, ok now
the cat scratched me playing, tiny line on my hand, she is an indoor cat
my own puppy nipped my finger, did not break the skin
ant bite on my ankle, little red dot and itchy
nettle sting on my leg, bumpy and itchy
midge bites all over my legs after the lake, itchy, no fever
burned the roof of my mouth on pizza
touched the oven rack, small red mark on my finger, ran it under cold water, no blister
mild sunburn on my shoulders, a bit pink and sore
out of breath after running for the bus, back to normal in a minute
legs like jelly after my first spin class
muscles ache two days after leg day, hurts on the stairs
threw up once after too much birthday cake, fine since
hungover, headache and a bit queasy after the wedding last night, drinking water now
period cramps same as every month, what painkiller is best
felt lightheaded when i stood up too fast, gone in two seconds
got a bit dizzy on the teacups at the fair, fine after sitting down
eyes are stinging from chopping onions
sneezing my head off, hay fever is back
my voice is gone after the karaoke night, no fever
ears popped on the plane and still feel a bit blocked, cold last week
wisdom tooth bit sore around the gum, eating ok, no swelling no fever
i have cold feet, always have, everyone in the family does
got cold feet about the vasectomy, can i cancel my appointment
he's got chest day on mondays and wants to know if protein shakes are ok for kidneys
i work in a&e as a cleaner and need hepatitis b boosters
i'm a paramedic, could you send me my immunisation history
i drive an ambulance, is my licence medical due
my gran fell in march and broke her hip, she is walking well now, needs a new zimmer
he overdosed two years ago, in recovery ever since, asking about a support group
i used to cut myself at school, ten years ago, the scars bother me, is laser an option
i was suicidal in my twenties, happy now, do i have to declare it on a job form
we lost our baby last summer, we want to try again, is there any clinic for advice
had an ectopic in 2018, not pregnant now, asking about contraception
after my c section three years ago i had a bleed, now planning another, who do i see
the blood thinners leaflet says bleeding can happen, i have none, just asking what to look out for
my epipen expires next month, need a new one, no reactions for years
i'm allergic to nuts, had anaphylaxis as a child, do i need a medic alert bracelet
asthma review due, no attacks this year, blue inhaler once a month at most
epileptic, no fits for five years, can i apply for my driving licence
my husband has afib, well controlled, needs his inr booked
my pacemaker check is in june, can i go through airport scanners before then
potassium was 4.5 on my last blood test, is that ok
my hba1c came back 48, what does that mean
blood pressure at home averaging 132 over 84, just sending in my readings
temperature in the baby's room is 40 percent humidity and 19 degrees, is that good for eczema
turned the water down from 60 to 48 degrees because of the toddler, thanks for the leaflet
straight leg raise was 70 degrees at physio, what does that mean
physio says knee bends to 95 degrees now, six weeks after the replacement, is that on track
i weigh 39 kg more than at my wedding, any weight loss programme
fasting for ramadan with well controlled diabetes on metformin, how to plan
can you explain what a thunderclap headache is, i read it in a magazine
is it true you can die of a broken heart, just curious after a documentary
what happens if someone takes too much paracetamol, we are doing a safety poster at school
my colleague fainted at work last month and is fine, should offices have a defibrillator
watching a show where a man has a stroke, his face drops, is that realistic
reading about sudden infant death made me nervous, baby is perfectly well, any safe sleep tips
friend on facebook had crushing chest pain and it was reflux, should i get my cholesterol done
my neighbour was taken to hospital with pneumonia, should i get the pneumonia jab
my sister is having a heart scan on friday, can i go in with her
how long is the wait for the chest pain clinic, letter came two weeks ago
need to change my stroke clinic appointment to a tuesday
got discharged on monday after chest pain, tests all clear, need the discharge letter
can't breathe through my nose at night because of the cold, any spray
i can't swallow these big tablets, is there a liquid version
can't see my test results in the app
i can't move my appointment online
i can't feel the implant in my arm but the nurse said it is fine, when is it due for change
my eyesight is getting worse for reading, long time, do you do eye tests
grey hair sudden, also what shampoo
stabbing at the potatoes with a blunt knife, note to self, anyway want the dietitian number
my chest freezer broke and my insulin was in it, do i need to replace it, i have enough pens for the week
the pain clinic signed me off, can you take amitriptyline off my list
i feel like death warmed up every monday, just tired from late nights
i fell in love with running after my heart attack rehab, finished rehab in 2022
i broke out in a cold sweat at the exam but passed, do you do travel jabs
the stress of moving gave me a heart attack, joking, can you change my address
burning question: is the shingles vaccine free at 65
head over heels with my new glasses, is the old prescription still valid
i choked up at the funeral, coping ok, any bereavement leaflets
lump in my throat watching the wedding, i am soppy
weight off my chest after telling you about the drinking, when is the next appointment
it scared me half to death when the alarm went off, anyway how do i order repeats
i'd kill for a good night's sleep with this newborn, is there a health visitor clinic
i want to kill the fungus on my toenail
my plants keep dying, like my sourdough, and i need a repeat of my cream
my phone died so i missed your call about my results
line went dead when i called reception, can you ring me back about the appointment
i collapsed on the sofa after work, as you do, could i have a form for the gym
the tent collapsed on us at the festival, no one hurt, do you do tick advice
lost a lot of blood, sweat and tears on this marathon, what about iron tablets in general
i gave blood yesterday and bruise at the elbow is blue, feel fine
headache on and off for three weeks when i stare at the screen, goes with a rest
knee swollen a bit since football on saturday, walking ok
wee stings a little since yesterday, no fever, no back pain, not pregnant
sore ear for two days after swimming, no fever
tummy has been off for a week, bit loose, no blood, drinking fine
heartburn most nights for a month after curry, no weight loss
rash on my tummy for four days, itchy, blanches with a glass, feel well
he's got a killer serve and now my elbow gives me a twinge, nothing much, physio list?
i'm on fire at work this month but i keep missing the phone line for repeats
the baby's breathing monitor battery is flat, where do i get another, she is well
my ex stabbed me in the back over the house, feeling fed up, not in any danger, is there counselling
i was poisoned by a dodgy kebab in 2012, can i still eat lamb lol, asking for a dietitian
we watched casualty and the man was bleeding out, do surgeries keep a defib
playing dead with the kids, pulled nothing, just want the height and weight clinic times
i jumped off the pier with my mates for charity, all fine, need a form signed for the next one
my uncle hanged up the phone on your receptionist, he is sorry, wants a slot for his ears
she hung herself a lovely new picture in the hall after the hip op, walking great, when is the check
i keep losing my keys, i'm 34 with twins, is that normal
i took all my tablets back to the pharmacy, the whole lot, because they changed the brand
i took an overdose of sunshine on holiday lol, just need my travel vaccine card
i've had enough of this rain, can't go on my walks, any indoor exercise class
i can't go on the 14th, can i go on the 15th instead for the bloods
i want to end it with my dentist, how do i register with another
end of my life insurance form needs your stamp
don't want to be here late so can i get the first appointment
he would be better off without dairy, what calcium does he need
my voice cracked and i lost it at the match, sounds husky today, no other problem
they rushed me through reception and i forgot my urine pot
unresponsive staff on the phone, been waiting 40 minutes to ask about hay fever tablets
the practice website is not responding, can i email my readings
my car was written off in a crash in june, i was checked over, neck fine now, need a report for the solicitor
i was in a car accident five years ago and have a stiff neck in winter, is physio possible
after the bike crash last autumn my wrist was plated, can the plate come out
i got stung by a jellyfish on holiday in august, the mark is fading, will it scar
the snake at the zoo made my son scream, he wants one as a pet, can you get salmonella from them
got bitten by the gardening bug, what about tetanus, last jab was 2019
dog licked my face, is that a worry with my eczema
the vet had to put the dog down, i am sad but sleeping ok, do you have a leaflet on pet loss
my hamster is limp and cold, i know you're a doctor for humans but is there a vet helpline
shooting pains from the physio needling last week, gone now, next session?
i am a boxer and was knocked out in 2016, need a medical for my licence
a concussion in school rugby years ago, is it ok to take up skiing
ref blew for a head injury but my son was just tying his laces, what are the return to play rules
i teach swimming, what do i do if a kid swallows pool water, general question
bouncy castle hire asks about epilepsy in the family, aunt has it, is that relevant
grandma had dementia and used to wander, is it hereditary
dad died suddenly at 49 of his heart, i feel fine, can i be screened
my auntie bled out having my cousin in 1970, i am 8 weeks along and booking in, should i mention it
mother in law had sepsis in spring, home and gardening again, wants her shingles jab
since the stroke four years ago his left arm is weak, same as ever, needs a new splint
left hand numb since surgery in 2014, no change, just want the gp to note it
i've been blind in one eye since birth, do i need a form for the council
deaf in my right ear all my life, want a new hearing aid
i have a stoma, output normal, need more bags
on warfarin, inr 2.4 today, when is the next test
sats are 98 and pulse 64 on my home thing, do you still want them weekly
peak flow 480, best is 500, sending as asked
blood sugar 6.2 before breakfast, 7.9 after, all week like that
my bp was 118/70 at the pharmacy, do i stay on ramipril
temp of 36.8 this morning, do they still ask for that before the vaccine
temp was 37.4 after my bath, feel fine
bit of a tight chest strap on my heart monitor left a red line on my skin
chest is sore to touch from push ups yesterday
ribs ache from laughing so much last night
stitch in my side when i jog, stops when i walk
throat is raw from shouting at the football
got hit in the face by a netball, nose is a bit tender, no bleeding, breathing fine
stubbed my little toe on the bed, sore but i can walk
splinter in my thumb, got it out with tweezers
hit my thumb with a hammer, nail has a small blue spot, can bend it
bruise on my shin from the coffee table, going yellow
coffee spilled on my hand, warm not hot, skin is fine
chilli on my fingers and i rubbed my eye, washed it, stopped burning
got shampoo in baby's eyes, rinsed, she's laughing now
my daughter put a pea up her nose and sneezed it out, all gone
he swallowed a cherry stone, no trouble since, poo normal
my 5 year old drank a mouthful of bath water
tooth fell out, she is six and thrilled, gum bled a bit, stopped
took two antihistamines instead of one this morning, a bit sleepy
i missed one blood pressure tablet yesterday, do i double up
had two paracetamol at 8 and two at 1, when can i have more
i get travel sick on boats, what works
tired legs and puffy ankles after a ten hour flight, both the same, gone by morning
heart was pounding after the horror film, settled in a minute
my hands shake when i've had four espressos
butterflies in my stomach and shaky before my driving test, any breathing tricks
face went red as a beetroot after one glass of wine like always
burp a lot after fizzy pop
wind pain after beans, gone after passing gas
constipated for two days on holiday, no pain
cold sore on my lip, tingling
mouth ulcer the size of a pinhead, two days
blocked nose and sneezing three days, no fever, eating fine
dry cough for four days after a cold, no breathlessness, sleeping fine
woke up with a stiff neck, can turn it but sore, no fever no headache
eye twitching all week, too much coffee and screen
ear wax, feels blocked, no pain
dandruff really bad this winter
chapped lips bleeding a bit in the cold wind
gums bleed a little when i floss, dentist in may
period is five days late and test is negative, usually regular
verruca on my heel that hurts in trainers
mole on my back my wife says looks the same as last year, want it checked anyway
tingling in my thumb and fingers at night for two months, shakes out, i type all day
hip has ached for six weeks on stairs, no fall
feeling low since the move, three weeks, sleeping ok, no thoughts of harming myself
tired all the time for two months, periods heavy
cough for four weeks after a cold, no blood, no weight loss, non smoker
`)
