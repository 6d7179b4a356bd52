// Written by scripts/buildTerminology.ts; see ../NOTICES.md.
export const highAlert: string = `abciximab	
acitretin	
adenosine	
alfentanil	
alteplase	
ambrisentan	
amikacin	
aminophylline	
amiodarone	
amphotericin b	
apixaban	
argatroban	
atracurium	
azacitidine	
azathioprine	
bevacizumab	
bivalirudin	
bleomycin	
bortezomib	
bosentan	
buprenorphine	
busulfan	
butorphanol	
calcium chloride	injected
cangrelor	
capecitabine	
carbamazepine	
carboplatin	
carmustine	
chloral hydrate	
chlorambucil	
chlorpropamide	
cisatracurium	
cisplatin	
cladribine	
clopidogrel	
clozapine	
codeine	
colchicine	
cyclophosphamide	
cyclosporine	
cytarabine	
dabigatran etexilate	
dacarbazine	
dalteparin	
daunorubicin	
decitabine	
deferasirox	
dexmedetomidine	
diazepam	
digoxin	
disopyramide	
dobutamine	injected
docetaxel	
dofetilide	
dopamine	injected
doxorubicin	
dronedarone	
edoxaban	
enoxaparin	
epinephrine	injected
epirubicin	
epoprostenol	injected
eptifibatide	
ethosuximide	
etomidate	
etoposide	
everolimus	
fentanyl	
fingolimod	
flecainide	
flucytosine	
fludarabine	
fluorouracil	
fondaparinux	
fosphenytoin	
ganciclovir	
gemcitabine	
gentamicin	
glimepiride	
glipizide	
glyburide	
heparin	
hydrocodone	
hydromorphone	
hydroxyurea	
ibutilide	
idarubicin	
ifosfamide	
imatinib	
insulin	
insulin aspart	
insulin aspart protamine	
insulin degludec	
insulin detemir	
insulin glargine	
insulin glulisine	
insulin human	
insulin isophane	
insulin lispro	
insulin lispro protamine	
insulin regular	
irinotecan	
isoproterenol	injected
isotretinoin	
ketamine	
lamotrigine	
leflunomide	
lenalidomide	
levorphanol	
levothyroxine	
lidocaine	injected
liothyronine	
lithium	
lithium carbonate	
lithium citrate	
lomustine	
lorazepam	
macitentan	
magnesium sulfate	injected
melphalan	
meperidine	
mercaptopurine	
methadone	
methimazole	
methotrexate	
methylergonovine	
mexiletine	
midazolam	
mifepristone	
milrinone	injected
misoprostol	
mitomycin	
mitoxantrone	
morphine	
mycophenolate mofetil	
mycophenolic acid	
nalbuphine	
natalizumab	
nateglinide	
nesiritide	injected
nitroglycerin	injected
nitroprusside	injected
norepinephrine	injected
oxaliplatin	
oxybate	
oxycodone	
oxymorphone	
oxytocin	
paclitaxel	
pemetrexed	
pentazocine	
phenobarbital	
phenylephrine	injected
phenytoin	
pomalidomide	
potassium chloride	injected
potassium phosphate	injected
prasugrel	
primidone	
procainamide	
procarbazine	
promethazine	injected
propafenone	
propofol	
propylthiouracil	
quinidine	
remifentanil	
repaglinide	
reteplase	
riociguat	
rituximab	
rivaroxaban	
rocuronium	
sirolimus	
sodium chloride	injected
sotalol	
succinylcholine	
sufentanil	
tacrolimus	
tapentadol	
temozolomide	
tenecteplase	
terbutaline	
thalidomide	
theophylline	
thioguanine	
ticagrelor	
tinzaparin	
tirofiban	
tobramycin	
tolazamide	
tolbutamide	
topotecan	
tramadol	
trastuzumab	
treprostinil	injected
valganciclovir	
valproate	
vancomycin	
vasopressin	injected
vecuronium	
vinblastine	
vincristine	
vinorelbine	
warfarin	`;
