/**
 * Therapeutic classes where two different members at once are worth a look, from general
 * pharmacology. Not complete and not advice; to be reviewed by a pharmacist before clinical use.
 */
export const drugClasses: Readonly<Record<string, string>> = {
  'ACE inhibitors':
    'benazepril,captopril,enalapril,enalaprilat,fosinopril,lisinopril,moexipril,perindopril,quinapril,ramipril,trandolapril',
  'angiotensin receptor blockers':
    'azilsartan,candesartan,eprosartan,irbesartan,losartan,olmesartan,telmisartan,valsartan',
  'beta blockers':
    'acebutolol,atenolol,betaxolol,bisoprolol,carvedilol,labetalol,metoprolol,nadolol,nebivolol,penbutolol,pindolol,propranolol,sotalol',
  'calcium channel blockers (dihydropyridine)':
    'amlodipine,felodipine,isradipine,levamlodipine,nicardipine,nifedipine,nimodipine,nisoldipine',
  'calcium channel blockers (other)': 'diltiazem,verapamil',
  'alpha blockers': 'alfuzosin,doxazosin,prazosin,silodosin,tamsulosin,terazosin',
  statins: 'atorvastatin,fluvastatin,lovastatin,pitavastatin,pravastatin,rosuvastatin,simvastatin',
  fibrates: 'fenofibrate,fenofibric acid,gemfibrozil',
  'thiazide diuretics':
    'bendroflumethiazide,chlorothiazide,chlorthalidone,hydrochlorothiazide,indapamide,methyclothiazide,metolazone',
  'loop diuretics': 'bumetanide,ethacrynic acid,ethacrynate,furosemide,torsemide',
  'potassium-sparing diuretics': 'amiloride,eplerenone,finerenone,spironolactone,triamterene',
  anticoagulants:
    'apixaban,argatroban,bivalirudin,dabigatran etexilate,dalteparin,edoxaban,enoxaparin,fondaparinux,heparin,rivaroxaban,tinzaparin,warfarin',
  'P2Y12 inhibitors': 'cangrelor,clopidogrel,prasugrel,ticagrelor,ticlopidine',
  opioids:
    'alfentanil,buprenorphine,butorphanol,codeine,dihydrocodeine,fentanyl,hydrocodone,hydromorphone,levorphanol,meperidine,methadone,morphine,nalbuphine,oxycodone,oxymorphone,pentazocine,remifentanil,sufentanil,tapentadol,tramadol',
  benzodiazepines:
    'alprazolam,chlordiazepoxide,clobazam,clonazepam,clorazepate,diazepam,estazolam,flurazepam,lorazepam,midazolam,oxazepam,quazepam,temazepam,triazolam',
  'sedative hypnotics': 'eszopiclone,zaleplon,zolpidem',
  SSRIs: 'citalopram,escitalopram,fluoxetine,fluvoxamine,paroxetine,sertraline',
  SNRIs: 'desvenlafaxine,duloxetine,levomilnacipran,milnacipran,venlafaxine',
  'tricyclic antidepressants':
    'amitriptyline,amoxapine,clomipramine,desipramine,doxepin,imipramine,nortriptyline,protriptyline,trimipramine',
  'monoamine oxidase inhibitors': 'isocarboxazid,phenelzine,selegiline,tranylcypromine,rasagiline',
  antipsychotics:
    'aripiprazole,asenapine,brexpiprazole,cariprazine,chlorpromazine,clozapine,fluphenazine,haloperidol,iloperidone,loxapine,lurasidone,olanzapine,paliperidone,perphenazine,pimozide,quetiapine,risperidone,thioridazine,thiothixene,trifluoperazine,ziprasidone',
  'proton pump inhibitors':
    'dexlansoprazole,esomeprazole,lansoprazole,omeprazole,pantoprazole,rabeprazole',
  'H2 blockers': 'cimetidine,famotidine,nizatidine,ranitidine',
  NSAIDs:
    'celecoxib,diclofenac,diflunisal,etodolac,fenoprofen,flurbiprofen,ibuprofen,indomethacin,ketoprofen,ketorolac,meclofenamate,mefenamic acid,meloxicam,nabumetone,naproxen,oxaprozin,piroxicam,salsalate,sulindac,tolmetin',
  sulfonylureas: 'chlorpropamide,glimepiride,glipizide,glyburide,tolazamide,tolbutamide',
  'DPP-4 inhibitors': 'alogliptin,linagliptin,saxagliptin,sitagliptin',
  'SGLT2 inhibitors':
    'bexagliflozin,canagliflozin,dapagliflozin,empagliflozin,ertugliflozin,sotagliflozin',
  'GLP-1 receptor agonists':
    'albiglutide,dulaglutide,exenatide,liraglutide,lixisenatide,semaglutide,tirzepatide',
  'insulins (basal)': 'insulin degludec,insulin detemir,insulin glargine,insulin isophane',
  'insulins (mealtime)':
    'insulin aspart,insulin glulisine,insulin lispro,insulin regular,insulin human',
  thiazolidinediones: 'pioglitazone,rosiglitazone',
  'inhaled corticosteroids': 'beclomethasone,ciclesonide,flunisolide,fluticasone,mometasone',
  'long-acting beta agonists':
    'arformoterol,formoterol,indacaterol,olodaterol,salmeterol,vilanterol',
  'long-acting antimuscarinics': 'aclidinium,glycopyrronium,revefenacin,tiotropium,umeclidinium',
  'systemic corticosteroids':
    'betamethasone,cortisone,dexamethasone,methylprednisolone,prednisolone,prednisone',
  'macrolide antibiotics': 'azithromycin,clarithromycin,erythromycin',
  fluoroquinolones:
    'ciprofloxacin,delafloxacin,gemifloxacin,levofloxacin,moxifloxacin,norfloxacin,ofloxacin',
  'xanthine oxidase inhibitors': 'allopurinol,febuxostat',
  triptans: 'almotriptan,eletriptan,frovatriptan,naratriptan,rizatriptan,sumatriptan,zolmitriptan',
  'PDE5 inhibitors': 'avanafil,sildenafil,tadalafil,vardenafil',
  bisphosphonates:
    'alendronate,etidronate,ibandronate,pamidronate,risedronate,zoledronate,zoledronic acid',
  'skeletal muscle relaxants':
    'baclofen,carisoprodol,chlorzoxazone,cyclobenzaprine,metaxalone,methocarbamol,orphenadrine,tizanidine',
  gabapentinoids: 'gabapentin,pregabalin',
  'stimulants for attention deficit':
    'amphetamine,dexmethylphenidate,dextroamphetamine,lisdexamfetamine,methamphetamine,methylphenidate',
  'calcineurin inhibitors': 'cyclosporine,tacrolimus',
  'cardiac glycosides': 'digoxin',
  'thyroid hormones': 'levothyroxine,liothyronine,liotrix,thyroid',
  nitrates: 'isosorbide,isosorbide dinitrate,isosorbide mononitrate,nitroglycerin',
};
