import { lines } from './lines.ts'

/** What people say in a consultation that is no danger: answers, old stories, family, small talk. */
export const calmSpoken = lines(`
Yeah, so I was just, you know, carrying the shopping in, and my elbow started to bother me again.
It's been on and off, I'd say, for the last few months, nothing that stops me doing anything.
Um, I guess it's worse when I sit for a long time, and then when I get up it loosens.
I tried the ibuprofen, and it took the edge off, so I've been taking that.
No, I haven't had a fever or anything, just kind of tired.
I noticed it when I was in the shower, it's about the size of a pea, maybe.
Oh, I've been doing well with that, I've been taking my blood pressures at home and they're good.
I had one drink at my cousin's wedding, and that's about it.
I mean, sometimes I get a little short of breath when I go up two flights, but I'm out of shape.
It doesn't really hurt, it's just, it feels weird when I bend it.
I was playing basketball with my kids and I landed wrong, it swelled up a bit and then went down.
Well, my husband says I snore, and I'm sleepy in the afternoons.
I've been using the nasal spray, and it helps with the congestion.
I get a little dizzy if I don't eat breakfast.
My stomach's been a bit off since I started the new pill, a little queasy in the morning.
It's right here, on the side of my knee, and it kind of pops.
I'd give it a three, maybe a four on a bad day.
I've been trying to walk more, my daughter got me one of those step counters.
I stopped taking the water pill because I was running to the bathroom all day.
They did an x-ray and said there was no break, just wear and tear.
I had the colonoscopy two years ago, and they took out a couple of polyps.
I feel a whole lot better than I did last time I saw you.
It was scary at the time, but they ran all the tests and said it was just anxiety.
The swelling in my legs is pretty much gone since I cut back on salt.
I've had some nasal congestion, some from the pollen I think.
I do have a cough, but it's just the same dry cough I always get with allergies.
I was up all night with the dog, so I'm a bit foggy today.
I do get heartburn if I eat pizza late.
My back's been acting up again since I helped my son move.
I was diagnosed when I was about thirty, and I've been on the same pills since.
Right, so I work at a desk, and then I do some lifting at the weekend.
When I turn my head all the way to the left, I feel a pull.
I fell off my bike a couple of weeks ago and scraped my arm, it's healed over.
My ankle rolled, I could walk on it, and now it's just a bit puffy at night.
I get these cramps in my foot at night, I stand up and it's gone.
I've been having some trouble sleeping since my mum passed away in the spring.
I have some pain in my thumb when I open jars.
It's itchy, and it's kind of scaly, on my elbows mainly.
I've been on the insulin for eight years, and I haven't had any lows.
The depression, it's been okay, I'm doing the swimming and the medication helps.
My kids are grown, it's just me and my husband and two cats.
I've had high cholesterol for a while, so did my dad.
I used to have panic attacks in college, but not since.
I don't really know, it just came on gradually over the summer.
I can still do the stairs, it's just slower going down.
The pain went down my leg at first, now it's just in the back.
I think I slept on it funny.
He's been pulling at his ear, and he had a runny nose last week, no fever, he's eating.
She's been a little fussy but she's drinking her bottles and having wet diapers like normal.
He had a bit of diarrhoea on Monday, and he's fine now, running about.
She fell at the playground and bumped her lip, it's a little swollen, she's not bothered.
He coughs at night, mostly when he lies down, and then he goes right back to sleep.
My son is three, he's got eczema behind the knees, the cream's run out.
We were just worried because he skipped his nap.
She's a good eater, sleeps through, no concerns from us really.
I didn't feel great yesterday, but I woke up today and it's gone.
I took two of the allergy pills and it stopped itching.
They said my potassium was a touch low, so I've been eating bananas.
I was told it's a trigger finger, it locks in the morning.
I've lost ten pounds on purpose, cutting out the soda.
I had my eyes dilated so it's a little blurry right now, they said it'd wear off.
I was dehydrated when I did the half marathon, they gave me fluids, that was last year.
I passed out giving blood once in college.
My feet swell on long flights, both the same, and they go down the next day.
I had some chest pain last year, they put me on the treadmill and everything was normal.
I had a blood clot after my knee surgery in 2014 and took the thinner for six months.
I've been having headaches, the same ones I get every month before my period.
I've got a bit of numbness in my little finger when I lean on my elbow.
It tingles at night, my hand, and I shake it and it's fine, that carpal tunnel thing.
My ears pop and crackle since the flight on Sunday.
My voice goes at the end of a day of teaching, it comes back by morning.
I can hear my heart in my pillow, it's regular, it just annoys me.
I've gone off meat since I've been pregnant, is that usual?
I was out in the garden all day Saturday and my hands are stiff.
There was a wasp nest in the shed and the council came and took it away.
I've got some bruises on my shins, I bump into the coffee table all the time.
I'm just here to follow up on my labs.
I ran out of my pills on Friday, so I've missed three days, and I feel all right.
I was hoping to get off some of these medicines.
I'd like to talk about quitting, I'm down to three a day.
The rash is about the same, maybe a bit drier.
I can't complain, I'm seventy nine and I'm still driving.
My memory's not what it was, names mostly, then it comes to me later.
I go to the bathroom a lot at night, it's been a year or more.
My shoulder wakes me when I roll on it, it's been that way since the summer.
I was sweating like anything in the sauna, it was lovely.
I feel more tired on the days I work late, weekends I'm all right.
It's kind of a dull ache, low down, when I've been lifting the baby.
My wife made me come, she worries about everything.
I've had a sinus infection before and this feels just like it.
I work in a bakery, so I'm up at three, and my feet ache by noon.
The last time was two years ago, and it went away by itself.
It comes on after I eat, lasts an hour and then it's gone, for about three months now.
I still get twinges where they operated, but less each month.
I threw my back out shoveling snow, it's better with the heat pad.
I had the shingles last winter, the spots are gone and the skin's just a bit sensitive.
I drink about two coffees and a lot of water.
He's got his dad's flat feet and they ache after football.
I was bitten by our own puppy playing, little nick, cleaned it, his shots are done.
I can't give you the date, not without looking in my diary.
We're still waiting to hear back from the insurance people about that.
I've been switching between the two creams, one in the morning and one at night.
My father died of a heart attack at seventy one and my mother of old age.
My mum passed away from cancer four years ago, and my dad's in good health.
Both my grandmothers had strokes, but they were well into their eighties.
My brother died suddenly when I was young, they said it was his heart, so I get checked each year.
My husband passed in a car accident, it'll be nine years in May, and I still miss him.
I lost my sister to a brain bleed in 2008, that's why I worry about my headaches.
Nobody in the family has had anything like seizures or blood clots as far as I know.
I think my uncle had sugar and lost a foot, but that was his smoking as well.
About ten days ago I was shifting some furniture and I felt my back go, and it's slowly easing.
I was coming down the steps with the laundry last week and turned my ankle, and it's a bit puffy still.
It was icy and I slipped and landed on my bottom, that's three weeks ago, and it's just sore to sit.
I was playing tennis when I heard a little click in my knee, and I could carry on and finish the set.
I tripped over the hose last Sunday and put my hand down, the wrist's stiff but I can use it.
The kids were wrestling and one of them landed on my foot, it's bruised and getting better.
I was in the barn with the horses and one stepped on my toe, it was a month ago.
I went up to the emergency room two years ago for my chest, and it turned out to be a pulled muscle.
They kept me in overnight to be on the safe side and everything came back clear.
They did a scan of my head back then and there was nothing to see.
I wore a heart monitor for a week and they said it was fine.
I had that dizzy thing last November, threw up a few times, and it hasn't come back.
When I was pregnant with my second I fainted in the supermarket, that's the only time.
I remember I fell out of a tree when I was nine and broke both my arms.
I did hurt my head once at football in school, but no trouble since.
I used to get nosebleeds all the time as a kid.
I had a bad reaction to a sting as a child, a bit of swelling, and I've been stung since with no problem.
The last time I threw up must have been years ago.
I can't even remember the last time I had a drink, Christmas maybe.
I don't smoke and I don't drink, never have done.
I smoked a bit in my twenties, a few joints at parties, nothing now.
I'm on the blood pressure one, the cholesterol one and a baby aspirin, and that's all.
I take a blood thinner because of my valve, and I go for my checks every month.
I've been taking ibuprofen and then Tylenol in turns, and it keeps the ache down.
The new tablets made my stomach feel weak for a couple of days and then it settled.
I stopped the antidepressant slowly, like you told me, and I'm feeling myself.
The headaches go off half an hour after I take the pill.
I take the pill and the headache just vanishes.
It only lasts a few seconds when I turn over in bed and then the room stays put.
When I bend my neck I get a tight pull at the back, for months now, nothing down the arms.
It's a sort of burning on the outside of my thigh when I stand a long time, been there since last year.
My feet burn a bit at night, the diabetic nurse knows about it and checks them.
I've had some numb toes from the diabetes for years, no worse than before.
My hand goes to sleep when I hold the phone, and wakes up again when I swap.
The leg is about the same as last month, maybe a touch stronger with the exercises.
My arm was weak after the stroke, but with the therapy I can hold a cup and write my name.
I have some trouble with my balance, have had since the ear infection last year, the physio gave me exercises.
I've had two falls this year, both times I caught my foot on the rug, so we got rid of the rug.
She had a couple of falls in the winter and we got her a frame, and she's been steady since.
I used to be able to jog a mile, and now I just walk it, I'm getting old.
I get tired faster since the baby, but who doesn't.
I've been sleeping on two pillows for years because of my reflux.
I've had this dry cough since I started the new blood pressure tablet, no other trouble.
I had a chesty cold for two weeks and the phlegm's nearly clear now.
It's a bit tight across my nose and forehead, the usual sinus thing in spring.
My nose isn't working, says my four year old, he's just bunged up with a cold.
My voice is going because I talk all day, I'm a teacher.
I can feel a lump in my throat when I'm upset, and it goes when I have a cry.
I get palpitations when I have too much coffee, a few seconds, and I've had a normal tracing.
My heart beats faster when I think about the exams.
I was stressed with the move and my chest felt funny, they listened and did a tracing and it was all good.
My stomach makes noises all day and I get gassy with broccoli.
I've a bit of an ache low down before my period, same as every month.
My tummy was upset on Tuesday, I think it was the fish, right again by Wednesday.
He pointed at his tummy and said it hurts, then he did a big poo and went out to play.
He said his head hurt so he didn't have to go to school, he's been on the trampoline since.
She complained of her ear last night, slept through, and she's singing this morning.
She's been a bit clingy and off her veg with a cold, drinking her milk fine.
My son has autism and hates the dentist, is there somebody who's good with that?
My daughter's in a wheelchair and we need a new cushion, hers is worn.
He has Down's, he's forty two, works in a cafe and wants to lose a bit of weight.
She never used to go out on her own, and now she meets her friend for coffee every week.
My parents argue a lot and I find it hard, I've talked to the school counsellor and it helps.
The kids are fighting over the telly and I'm trying to type, sorry.
We can't agree on a name for the baby, she'll have to wait.
My knees were killing me after we moved all those boxes, a bath put them right.
My feet are killing me in these shoes.
This traffic will be the death of me, I'll be five minutes late.
I'd give my right arm for a good night's sleep, the baby's up every two hours.
I laughed until I cried and nearly wet myself, I've a weak bladder since the kids, pelvic floor exercises?
It's been hanging over my head, so I wanted to ask about the biopsy letter.
I've got a lot on my plate and my shoulders are up round my ears.
I kept an eye on it and it hasn't changed.
I put my foot in it with the receptionist, please say sorry to her.
I've a soft spot for biscuits, so my weight's gone up.
That film scared me stiff and I slept with the light on.
My mind went blank when the nurse asked my postcode.
I'm all fingers and thumbs with this phone.
I've been burning the candle at both ends and I'm run down.
She's a pain in the neck but she's my sister and I love her.
I was bleeding my radiators and caught my knuckle, little graze.
The car broke down and I had to push, so my shoulders are sore today.
The fire alarm went off at work and we all stood outside in the cold, I've sneezed since.
There was a gas leak in our street and they turned it off, we stayed at my mum's, everyone's well.
There was a power cut and my CPAP was off for one night, just slept badly.
Someone fainted on my train so we sat there for an hour, that's why I missed my slot.
My friend was stabbed years ago and now he gives talks at schools, very moving.
A lad at school had a fit yesterday and my son saw it, he's asking questions, what do I tell him?
My neighbour has the meningitis vaccine question as well, shall she ring you?
My colleague has whooping cough, I've had my booster, need I do anything?
I read that aspirin thins the blood, should everybody take it?
Does a stroke always show on a scan?
What is the normal pulse of a ten year old?
At what age do babies hold their head up?
How long should a cold last before I bother you?
Are chest infections catching?
My asthma plan says green zone, when do I step down?
The optician said I may get a cataract one day, what are the signs?
They want me to fast from midnight before the blood test, can I drink water?
Is it safe to have the flu jab and the shingles jab on the same day?
Will the stitches dissolve by themselves, it's been eight days and they look clean?
When the plaster comes off, will my arm be thin?
My cast is comfy, fingers pink and moving, when's the fracture clinic?
My wound looks good, bit itchy as it heals, can I shower?
The dressing fell off in the shower, it's dry underneath and closed.
Catheter's draining well, clear yellow, next change is due Thursday.
My stoma is working well and I'd like smaller bags.
The home nurse comes on Mondays and she's happy with my leg.
The ulcer is half the size it was, I'm keeping it up when I sit.
I weighed myself this morning and it's the same as all week, ankles are slim.
The water tablets keep me running but my breathing's lovely.
My dialysis went fine today, a little tired, that's normal for me.
The chemo nurse said my counts are back up, so I can see my friends.
I had my last radiotherapy, skin's a bit pink, cream's helping.
The baby's cord stump fell off, it looks clean, do I bathe her now?
She's got little white spots on her nose, newborn ones, are they milk spots?
He does a funny grunt when he poos, then looks relieved.
My newborn's hands and feet are a bit cool, the rest of him is warm and he's feeding.
He startles with his arms out when the dog barks, is that a reflex?
My toddler walks on tiptoes, should I worry?
My five year old says he can hear the fridge humming, does he need a hearing test?
She's six and has an imaginary friend called Bob.
My teen dyed her hair and her scalp itched, rinsed it, settled.
My teenager's skin is bad and she's fed up, what can she try?
He's in his room gaming all weekend, comes down to eat, teenagers.
My daughter has her first period, any advice on cramps?
My partner and I have been trying for a year, who do we see?
I'm on the mini pill and spotting a bit, third month, is that normal?
The condom split with my husband, we'd like another baby anyway so it's fine.
I'd like a check for infections, new partner, no symptoms.
My erections aren't what they were, since I turned sixty, could it be my tablets?
My wee stream is slow, been so for a couple of years, had the blood test.
I get a bit teary before my period and then I'm fine.
I was depressed after my divorce and did the talking therapy, I'm fine now and I'd like to stop the tablets.
I worry about everything, have done all my life, the breathing app helps.
Work is stressing me out and I grind my teeth, can I get a guard?
I hear a ringing noise, no voices or anything, just a ring since the concert last year.
The old thoughts haven't come back, I'm sleeping and I see my support worker on Fridays.
I sometimes forget why I walked in a room, I'm fifty two and busy, is that normal?
I misplaced my words when I was tired last night, I called the cat by the dog's name, we laughed.
I shook a bit giving my speech, got a round of applause.
My hands have a fine tremor like my dad's had, for years, a glass of water's no bother.
My eye twitches when I'm tired, it's come and gone all month.
I've been rubbing my eyes, hay fever, the drops are good.
I've got new varifocals and the stairs look odd, the optician said give it two weeks.
My legs jump at night when I'm trying to drop off, it's been years.
I've veins on my legs like a road map, they ache when I stand, can anything be done?
I get chilblains every winter and they're back.
My toenail's thick and yellow, I'm embarrassed to wear sandals.
My skin goes blotchy when I've had wine.
I've a red patch from my watch strap.
I got too much sun on my nose at the cricket.
I've eaten something with a bit of garlic, I get wind with that, otherwise fine.
I was waiting at the lights, it wasn't my turn, and the van behind just wasn't looking and went into the back of me.
The guy was on his phone and bumped me from behind at the roundabout, my neck's been stiff since.
I got up, sat on the edge of the bed and let my arm hang down for a bit, I thought it would help the circulation.
So I sat up and held my leg over the side of the bed, and the tingling went.
No, neither of those. I couldn't tell you the last time I had a drop of alcohol.
I don't smoke and I don't drink, I can't even think when I last had a glass of wine.
I'm sure it's nothing serious, I'm not going to die of it, I just got myself in a tizzy.
I worry over anything, you know, I've got myself in a muddle reading things online.
`)
