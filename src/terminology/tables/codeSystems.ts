// Written by scripts/buildTerminology.ts; see ../NOTICES.md.
export const codeSystems: string = `=http://dicom.nema.org/resources/ontology/DCM
1.2.840.10008.2.16.4	dcm	dicom-dcm	http://dicom.nema.org/resources/ontology/dcm/	urn:oid:1.2.840.10008.2.16.4
=http://fdasis.nlm.nih.gov
2.16.840.1.113883.4.9	2.2.16.840.1.113883.4.9	fdaunii	http://fdasis.nlm.nih.gov/	https://fdasis.nlm.nih.gov	unii	urn:oid:2.16.840.1.113883.4.9	urn:oid:2.2.16.840.1.113883.4.9
=http://fhir.de/CodeSystem/ask
ask
=http://fhir.de/CodeSystem/bfarm/alpha-id
alphaid
=http://fhir.de/CodeSystem/bfarm/icd-10-gm
http://fhir.de/codesystem/dimdi/icd-10-gm	icd10gm
=http://fhir.de/CodeSystem/bfarm/ops
http://fhir.de/codesystem/dimdi/ops	ops
=http://hl7.org/fhir/administrative-gender

=http://hl7.org/fhir/ndfrt
2.16.840.1.113883.3.26.1.5	http://evs.nci.nih.gov/ftp1/ndf-rt	ndfrt	urn:oid:2.16.840.1.113883.3.26.1.5
=http://hl7.org/fhir/sid/cvx
2.16.840.1.113883.12.292	2.16.840.1.113883.6.59	292	cvx	hl70292	http://hl7.org/fhir/sid/cvx/	http://www2a.cdc.gov/vaccines/iis/iisstandards/vaccines.asp?rpt=cvx	https://www2a.cdc.gov/vaccines/iis/iisstandards/vaccines.asp?rpt=cvx	urn: oid: 2.16.840.1.113883.12.292	urn:oid:2.16.840.1.113883.12.292	urn:oid:2.16.840.1.113883.6.59
=http://hl7.org/fhir/sid/icd-10
2.16.840.1.113883.6.3	http://hl7.org/fhir/valueset/icd-10	http://id.who.int/icd/release/10	icd10who	urn: oid: 2.16.840.1.113883.6.3	urn:oid:2.16.840.1.113883.6.3
=http://hl7.org/fhir/sid/icd-10-cm
10cm	2.16.840.1.113883.6.90	http://fhir.carevolution.com/codes/icd10/diagnosiscode	http://hl7.org/fhir/sid/icd-10-us	http://www.cdc.gov/nchs/icd/icd10cm.htm	https://hl7.org/fhir/sid/icd-10-cm	i10	i10c	icd-10	icd-10-cm	icd10	icd10cm	urn: oid: 2.16.840.1.113883.6.90	urn:oid:2.16.840.1.113883.6.90
=http://hl7.org/fhir/sid/icd-9-cm
2.16.840.1.113883.6.103	2.16.840.1.113883.6.2	2.16.840.1.113883.6.42	http://fhir.carevolution.com/codes/icd9/diagnosiscode	http://hl7.org/fhir/sid/icd-9	http://hl7.org/fhir/sid/icd-9-cm/diagnosis	i9	i9c	i9cdx	icd-9-cm	icd9	icd9cm	urn: oid: 2.16.840.1.113883.6.103	urn:oid:2.16.840.1.113883.6.103	urn:oid:2.16.840.1.113883.6.2	urn:oid:2.16.840.1.113883.6.42
=http://hl7.org/fhir/sid/icd-9-cm/procedure
2.16.840.1.113883.6.104	i9cp	icd9proc	urn: oid: 2.16.840.1.113883.6.104	urn:oid:2.16.840.1.113883.6.104
=http://hl7.org/fhir/sid/mvx
2.16.840.1.113883.12.227	hl70227	http://terminology.hl7.org/codesystem/mvx	mvx	urn:oid:2.16.840.1.113883.12.227
=http://hl7.org/fhir/sid/ndc
2.16.840.1.113883.6.69	http://hl7.org/fhir/sid/ndc/	http://www.fda.gov/drugs/informationondrugs	https://www.fda.gov/drugs/drug-approvals-and-databases/national-drug-code-directory	ndc	ndca	urn: oid: 2.16.840.1.113883.6.69	urn:oid:2.16.840.1.113883.6.69
=http://hl7.org/fhir/sid/us-mbi
2.16.840.1.113883.4.927	mbi	urn:oid:2.16.840.1.113883.4.927
=http://hl7.org/fhir/sid/us-npi
2.16.840.1.113883.4.6	https://npiregistry.cms.hhs.gov	npi	urn:oid:2.16.840.1.113883.4.6
=http://hl7.org/fhir/sid/us-ssn
2.16.840.1.113883.4.1	http://terminology.hl7.org/namingsystem/ssn	ssn	urn:oid:2.16.840.1.113883.4.1
=http://hl7.org/fhir/us/core/CodeSystem/condition-category

=http://hl7.org/fhir/us/core/CodeSystem/us-core-category
uscorecat
=http://hl7.org/fhir/us/core/CodeSystem/us-core-documentreference-category

=http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips
absunk	http://hl7.org/fhir/uv/ips/codesystem/absent-unknown-uv-ips/
=http://human-phenotype-ontology.org
2.16.840.1.113883.6.339	hpo	http://purl.obolibrary.org/obo/hp.owl	urn: oid: 2.16.840.1.113883.6.339	urn:oid:2.16.840.1.113883.6.339
=http://loinc.org
2.16.840.1.113883.6.1	http://loinc.org/	http://www.loinc.org	https://loinc.org	https://loinc.org/	ln	lnc	loinc	loinc.org	urn: oid: 2.16.840.1.113883.6.1	urn:oid:2.16.840.1.113883.6.1
=http://ncicb.nci.nih.gov/xml/owl/EVS/Thesaurus.owl
2.16.840.1.113883.3.26.1.1	2.16.840.1.113883.3.26.1.2	http://ncimeta.nci.nih.gov	http://ncithesaurus.nci.nih.gov	nci	ncit	urn:oid:2.16.840.1.113883.3.26.1.1	urn:oid:2.16.840.1.113883.3.26.1.2
=http://nucc.org/provider-taxonomy
2.16.840.1.113883.6.101	http://www.nucc.org	https://nucc.org/provider-taxonomy	nucc	ptc	urn: oid: 2.16.840.1.113883.6.101	urn:oid:2.16.840.1.113883.6.101
=http://snomed.info/sct
2.16.840.1.113883.6.96	http://snomed.info/sct/731000124108	http://snomed.info/sct/900000000000207008	http://snomed.org/sct	http://www.ihtsdo.org/	http://www.snomed.org	http://www.snomed.org/	https://snomed.info/sct	sct	snm	snm3	snomed	snomed-ct	snomed_ct	snomedct	urn: oid: 2.16.840.1.113883.6.96	urn:oid:2.16.840.1.113883.6.96
=http://standardterms.edqm.eu
0.4.0.127.0.16.1.1.2.1	edqm	https://standardterms.edqm.eu	urn:oid:0.4.0.127.0.16.1.1.2.1
=http://terminology.hl7.org/CodeSystem/adjudication
http://hl7.org/fhir/adjudication
=http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical
http://hl7.org/fhir/allergy-clinical-status	http://hl7.org/fhir/allergyintolerance-clinical
=http://terminology.hl7.org/CodeSystem/allergyintolerance-verification
http://hl7.org/fhir/allergy-verification-status	http://hl7.org/fhir/allergyintolerance-verification
=http://terminology.hl7.org/CodeSystem/claim-type
http://hl7.org/fhir/ex-claimtype
=http://terminology.hl7.org/CodeSystem/claimcareteamrole
http://hl7.org/fhir/claimcareteamrole
=http://terminology.hl7.org/CodeSystem/claiminformationcategory
http://hl7.org/fhir/claiminformationcategory
=http://terminology.hl7.org/CodeSystem/condition-category
http://hl7.org/fhir/condition-category
=http://terminology.hl7.org/CodeSystem/condition-clinical
http://hl7.org/fhir/condition-clinical
=http://terminology.hl7.org/CodeSystem/condition-ver-status
http://hl7.org/fhir/condition-ver-status
=http://terminology.hl7.org/CodeSystem/data-absent-reason
http://hl7.org/fhir/data-absent-reason	http://terminology.hl7.org/codesystem/dataabsentreason
=http://terminology.hl7.org/CodeSystem/diagnosis-role
http://hl7.org/fhir/diagnosis-role
=http://terminology.hl7.org/CodeSystem/dose-rate-type
http://hl7.org/fhir/dose-rate-type
=http://terminology.hl7.org/CodeSystem/ex-diagnosistype
http://hl7.org/fhir/ex-diagnosistype
=http://terminology.hl7.org/CodeSystem/ex-serviceplace
2.16.840.1.113883.6.50	https://www.cms.gov/medicare/coding/place-of-service-codes/place_of_service_code_set	pos	urn: oid: 2.16.840.1.113883.6.50	urn:oid:2.16.840.1.113883.6.50
=http://terminology.hl7.org/CodeSystem/goal-achievement

=http://terminology.hl7.org/CodeSystem/icd-o-3
2.16.840.1.113883.6.43.1	icdo	icdo3	urn: oid: 2.16.840.1.113883.6.43.1	urn:oid:2.16.840.1.113883.6.43.1
=http://terminology.hl7.org/CodeSystem/list-empty-reason
http://hl7.org/fhir/list-empty-reason
=http://terminology.hl7.org/CodeSystem/location-physical-type
http://hl7.org/fhir/location-physical-type
=http://terminology.hl7.org/CodeSystem/medicationrequest-category
http://hl7.org/fhir/medication-request-category
=http://terminology.hl7.org/CodeSystem/observation-category
http://hl7.org/fhir/observation-category
=http://terminology.hl7.org/CodeSystem/organization-type
http://hl7.org/fhir/organization-type
=http://terminology.hl7.org/CodeSystem/processpriority
http://hl7.org/fhir/processpriority
=http://terminology.hl7.org/CodeSystem/provenance-participant-type

=http://terminology.hl7.org/CodeSystem/v2-0001
0001	2.16.840.1.113883.12.1	hl70001	http://hl7.org/fhir/v2/0001	urn:oid:2.16.840.1.113883.12.1
=http://terminology.hl7.org/CodeSystem/v2-0002
0002	2.16.840.1.113883.12.2	hl70002	http://hl7.org/fhir/v2/0002	urn:oid:2.16.840.1.113883.12.2
=http://terminology.hl7.org/CodeSystem/v2-0004
2.16.840.1.113883.12.4	hl70004	http://hl7.org/fhir/v2/0004	urn:oid:2.16.840.1.113883.12.4
=http://terminology.hl7.org/CodeSystem/v2-0006
2.16.840.1.113883.12.6	hl70006	urn:oid:2.16.840.1.113883.12.6
=http://terminology.hl7.org/CodeSystem/v2-0074
0074	2.16.840.1.113883.12.74	hl70074	http://hl7.org/fhir/v2/0074	urn:oid:2.16.840.1.113883.12.74
=http://terminology.hl7.org/CodeSystem/v2-0085
2.16.840.1.113883.12.85	hl70085	urn:oid:2.16.840.1.113883.12.85
=http://terminology.hl7.org/CodeSystem/v2-0112
0112	2.16.840.1.113883.12.112	hl70112	http://hl7.org/fhir/v2/0112	urn:oid:2.16.840.1.113883.12.112
=http://terminology.hl7.org/CodeSystem/v2-0123
2.16.840.1.113883.12.123	hl70123	urn:oid:2.16.840.1.113883.12.123
=http://terminology.hl7.org/CodeSystem/v2-0125
2.16.840.1.113883.12.125	hl70125	urn:oid:2.16.840.1.113883.12.125
=http://terminology.hl7.org/CodeSystem/v2-0127
2.16.840.1.113883.12.127	hl70127	urn:oid:2.16.840.1.113883.12.127
=http://terminology.hl7.org/CodeSystem/v2-0128
2.16.840.1.113883.12.128	hl70128	urn:oid:2.16.840.1.113883.12.128
=http://terminology.hl7.org/CodeSystem/v2-0131
hl70131	http://hl7.org/fhir/v2/0131
=http://terminology.hl7.org/CodeSystem/v2-0162
0162	2.16.840.1.113883.12.162	hl70162	http://hl7.org/fhir/v2/0162	urn:oid:2.16.840.1.113883.12.162
=http://terminology.hl7.org/CodeSystem/v2-0163
0163	2.16.840.1.113883.12.163	hl70163	http://hl7.org/fhir/v2/0163	urn:oid:2.16.840.1.113883.12.163
=http://terminology.hl7.org/CodeSystem/v2-0203
0203	2.16.840.1.113883.12.203	2.16.840.1.113883.18.108	hl70203	http://hl7.org/fhir/identifier-type	http://hl7.org/fhir/v2/0203	urn:oid:2.16.840.1.113883.12.203	urn:oid:2.16.840.1.113883.18.108
=http://terminology.hl7.org/CodeSystem/v2-0296
2.16.840.1.113883.12.296	hl70296	urn:oid:2.16.840.1.113883.12.296
=http://terminology.hl7.org/CodeSystem/v2-0322
2.16.840.1.113883.12.322	hl70322	urn:oid:2.16.840.1.113883.12.322
=http://terminology.hl7.org/CodeSystem/v2-0360
2.16.840.1.113883.12.360	hl70360	urn:oid:2.16.840.1.113883.12.360
=http://terminology.hl7.org/CodeSystem/v2-0443
2.16.840.1.113883.12.443	hl70443	urn:oid:2.16.840.1.113883.12.443
=http://terminology.hl7.org/CodeSystem/v2-0487
hl70487
=http://terminology.hl7.org/CodeSystem/v3-ActClass
2.16.840.1.113883.5.6	actclass	urn:oid:2.16.840.1.113883.5.6
=http://terminology.hl7.org/CodeSystem/v3-ActCode
2.16.840.1.113883.5.4	actcode	http://hl7.org/fhir/v3/actcode	urn:oid:2.16.840.1.113883.5.4
=http://terminology.hl7.org/CodeSystem/v3-ActMood
2.16.840.1.113883.5.1001	actmood	urn:oid:2.16.840.1.113883.5.1001
=http://terminology.hl7.org/CodeSystem/v3-ActPriority
2.16.840.1.113883.5.7	actpriority	urn:oid:2.16.840.1.113883.5.7
=http://terminology.hl7.org/CodeSystem/v3-ActReason
2.16.840.1.113883.5.8	actreason	http://hl7.org/fhir/v3/actreason	urn:oid:2.16.840.1.113883.5.8
=http://terminology.hl7.org/CodeSystem/v3-ActStatus
2.16.840.1.113883.5.14	actstatus	urn:oid:2.16.840.1.113883.5.14
=http://terminology.hl7.org/CodeSystem/v3-AddressUse
2.16.840.1.113883.5.1119	addressuse	urn:oid:2.16.840.1.113883.5.1119
=http://terminology.hl7.org/CodeSystem/v3-AdministrativeGender
2.16.840.1.113883.5.1	administrativegender	http://hl7.org/fhir/v3/administrativegender	urn:oid:2.16.840.1.113883.5.1
=http://terminology.hl7.org/CodeSystem/v3-Confidentiality
2.16.840.1.113883.5.25	confidentiality	http://hl7.org/fhir/v3/confidentiality	urn:oid:2.16.840.1.113883.5.25
=http://terminology.hl7.org/CodeSystem/v3-EntityNameUse
2.16.840.1.113883.5.45	entitynameuse	urn:oid:2.16.840.1.113883.5.45
=http://terminology.hl7.org/CodeSystem/v3-Ethnicity
2.16.840.1.113883.5.50	ethnicity	urn:oid:2.16.840.1.113883.5.50
=http://terminology.hl7.org/CodeSystem/v3-LanguageAbilityMode
2.16.840.1.113883.5.60	languageabilitymode	urn:oid:2.16.840.1.113883.5.60
=http://terminology.hl7.org/CodeSystem/v3-MaritalStatus
2.16.840.1.113883.5.2	http://hl7.org/fhir/v3/maritalstatus	maritalstatus	urn:oid:2.16.840.1.113883.5.2
=http://terminology.hl7.org/CodeSystem/v3-NullFlavor
2.16.840.1.113883.5.1008	http://hl7.org/fhir/v3/nullflavor	nullflavor	urn:oid:2.16.840.1.113883.5.1008
=http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation
2.16.840.1.113883.5.83	hl70078	http://hl7.org/fhir/v2/0078	http://hl7.org/fhir/v3/observationinterpretation	http://terminology.hl7.org/codesystem/v2-0078	observationinterpretation	urn:oid:2.16.840.1.113883.5.83
=http://terminology.hl7.org/CodeSystem/v3-ObservationMethod
2.16.840.1.113883.5.84	observationmethod	urn:oid:2.16.840.1.113883.5.84
=http://terminology.hl7.org/CodeSystem/v3-ObservationValue
2.16.840.1.113883.5.1063	observationvalue	urn:oid:2.16.840.1.113883.5.1063
=http://terminology.hl7.org/CodeSystem/v3-ParticipationFunction
2.16.840.1.113883.5.88	participationfunction	urn:oid:2.16.840.1.113883.5.88
=http://terminology.hl7.org/CodeSystem/v3-ParticipationMode
2.16.840.1.113883.5.1064	participationmode	urn:oid:2.16.840.1.113883.5.1064
=http://terminology.hl7.org/CodeSystem/v3-ParticipationType
2.16.840.1.113883.5.90	http://hl7.org/fhir/v3/participationtype	participationtype	urn:oid:2.16.840.1.113883.5.90
=http://terminology.hl7.org/CodeSystem/v3-ReligiousAffiliation
2.16.840.1.113883.5.1076	religiousaffiliation	urn:oid:2.16.840.1.113883.5.1076
=http://terminology.hl7.org/CodeSystem/v3-RoleClass
2.16.840.1.113883.5.110	roleclass	urn:oid:2.16.840.1.113883.5.110
=http://terminology.hl7.org/CodeSystem/v3-RoleCode
2.16.840.1.113883.5.111	http://hl7.org/fhir/v3/rolecode	rolecode	urn:oid:2.16.840.1.113883.5.111
=http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration
2.16.840.1.113883.5.112	http://hl7.org/fhir/v3/routeofadministration	routeofadministration	urn:oid:2.16.840.1.113883.5.112
=http://unitsofmeasure.org
2.16.840.1.113883.6.8	http://aurora.regenstrief.org/~ucum	http://unitsofmeasure.org/	https://unitsofmeasure.org	ucum	urn: oid: 2.16.840.1.113883.6.8	urn:oid:2.16.840.1.113883.6.8
=http://va.gov/terminology/medrt
2.16.840.1.113883.6.345	http://hl7.org/fhir/ndfrt	medrt	urn: oid: 2.16.840.1.113883.6.345	urn:oid:2.16.840.1.113883.6.345
=http://varnomen.hgvs.org
2.16.840.1.113883.6.282	hgvs	https://varnomen.hgvs.org	urn: oid: 2.16.840.1.113883.6.282	urn:oid:2.16.840.1.113883.6.282
=http://www.abs.gov.au/ausstats/abs@.nsf/mf/1220.0
anzsco
=http://www.ada.org/cdt
2.16.840.1.113883.6.13	cd2	cdt	http://hl7.org/fhir/us/sid/cdt	https://www.ada.org/en/publications/cdt	urn: oid: 2.16.840.1.113883.6.13	urn:oid:2.16.840.1.113883.6.13
=http://www.ama-assn.org/go/cpt
2.16.840.1.113883.6.12	c4	cpt	cpt-4	cpt4	cptm	https://www.ama-assn.org/go/cpt	urn: oid: 2.16.840.1.113883.6.12	urn:oid:2.16.840.1.113883.6.12	urn:oid:cpt
=http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets
2.16.840.1.113883.6.14	2.16.840.1.113883.6.285	hcpcs	hcpt	hpc	https://bluebutton.cms.gov/resources/codesystem/hcpcs	https://www.cms.gov/medicare/coding/hcpcsreleasecodesets	urn: oid: 2.16.840.1.113883.6.285	urn:oid:2.16.840.1.113883.6.14	urn:oid:2.16.840.1.113883.6.285
=http://www.cms.gov/Medicare/Coding/ICD10
2.16.840.1.113883.6.4	http://hl7.org/fhir/sid/icd-10-pcs	https://www.cms.gov/medicare/coding/icd10	i10p	icd-10-pcs	icd10pcs	urn: oid: 2.16.840.1.113883.6.4	urn:oid:2.16.840.1.113883.6.4
=http://www.genenames.org
2.16.840.1.113883.6.281	hgnc	hgnc-symb	http://www.genenames.org/geneid	https://www.genenames.org	urn: oid: 2.16.840.1.113883.6.281	urn:oid:2.16.840.1.113883.6.281
=http://www.ncbi.nlm.nih.gov/clinvar
2.16.840.1.113883.6.319	clinvar	urn: oid: 2.16.840.1.113883.6.319	urn:oid:2.16.840.1.113883.6.319
=http://www.nlm.nih.gov/research/umls/rxnorm
2.16.840.1.113883.6.88	http://rxnav.nlm.nih.gov/rest/rxcui/	http://rxnorm.info	http://www.nlm.nih.gov/research/umls/rxnorm/	https://www.nlm.nih.gov/research/umls/rxnorm	rxn	rxnorm	rxnormcui	urn: oid: 2.16.840.1.113883.6.88	urn:oid:2.16.840.1.113883.6.88
=http://www.nubc.org/patient-discharge
2.16.840.1.113883.6.301.5	ddisp	https://www.nubc.org/codesystem/patdischargestatus	urn: oid: 2.16.840.1.113883.6.301.5	urn:oid:2.16.840.1.113883.6.301.5
=http://www.omim.org
2.16.840.1.113883.6.174	omim	urn: oid: 2.16.840.1.113883.6.174	urn:oid:2.16.840.1.113883.6.174
=http://www.orpha.net
orpha
=http://www.whocc.no/atc
2.16.840.1.113883.6.73	atc	http://fhir.de/codesystem/bfarm/atc	http://fhir.de/codesystem/dimdi/atc	urn: oid: 2.16.840.1.113883.6.73	urn:oid:2.16.840.1.113883.6.73	wc
=https://dmd.nhs.uk
2.16.840.1.113883.2.1.6.15	dmd	http://dmd.nhs.uk	urn:oid:2.16.840.1.113883.2.1.6.15
=https://nahdo.org/sopt
2.16.840.1.113883.3.221.5	http://www.phdsc.org/standards/pdfs/sourceofpaymenttypologyversion6finalseptember2015.pdf	sop	sopt	urn:oid:2.16.840.1.113883.3.221.5
=https://www.cdc.gov/nhsn/cdaportal/terminology/codesystem/hsloc.html
2.16.840.1.113883.6.259	hsloc	https://www.hl7.org/fhir/us/hsloc	urn: oid: 2.16.840.1.113883.6.259	urn:oid:2.16.840.1.113883.6.259
=https://www.cms.gov/Medicare/Medicare-Fee-for-Service-Payment/AcuteInpatientPPS/MS-DRG-Classifications-and-Software
drg	msdrg
=https://www.humanservices.gov.au/organisations/health-professionals/enablers/air-vaccine-code-formats
air
=https://www.nubc.org/CodeSystem/RevenueCodes
2.16.840.1.113883.6.301.3	http://www.nubc.org/codesystem/revenuecodes	revc	urn: oid: 2.16.840.1.113883.6.301.3	urn:oid:2.16.840.1.113883.6.301.3
=https://www.nubc.org/CodeSystem/TypeOfBill
2.16.840.1.113883.6.301.1	http://www.nubc.org/codesystem/typeofbill	nubc	tob	urn: oid: 2.16.840.1.113883.6.301.1	urn:oid:2.16.840.1.113883.6.301.1
=urn:ietf:bcp:47
2.16.840.1.113883.6.100	2.16.840.1.113883.6.121	2.16.840.1.113883.6.99	http://hl7.org/fhir/valueset/languages	iso639	iso639-1	urn: oid: 2.16.840.1.113883.6.121	urn:oid:2.16.840.1.113883.6.100	urn:oid:2.16.840.1.113883.6.121	urn:oid:2.16.840.1.113883.6.99
=urn:ietf:rfc:3986
uri
=urn:iso:std:iso:11073:10101
2.16.840.1.113883.6.24	http://www.iso.org/iso/11073	https://www.iso.org/standard/77338.html	mdc	urn: oid: 2.16.840.1.113883.6.24	urn:oid:2.16.840.1.113883.6.24
=urn:iso:std:iso:3166
1.0.3166.1.2.2	iso3166	urn:iso:std:iso:3166-1:alpha-2	urn:iso:std:iso:3166:-1	urn:oid:1.0.3166.1.2.2
=urn:iso:std:iso:4217
1.0.4217	iso4217	urn:oid:1.0.4217
=urn:oid:2.16.840.1.113883.13.80
2.16.840.1.113883.13.80
=urn:oid:2.16.840.1.113883.3.247.1.1
2.16.840.1.113883.3.247.1.1	imo
=urn:oid:2.16.840.1.113883.6.238
2.16.840.1.113883.6.238	cdcrec	hl70005	hl70189	http://hl7.org/fhir/v3/race	http://terminology.hl7.org/codesystem/cdcrec	urn: oid: 2.16.840.1.113883.6.238
=urn:oid:2.16.840.1.113883.6.253
2.16.840.1.113883.6.253	mddid	urn: oid: 2.16.840.1.113883.6.253
=urn:oid:2.16.840.1.113883.6.314
2.16.840.1.113883.6.312	2.16.840.1.113883.6.314	multum	urn: oid: 2.16.840.1.113883.6.314	urn:oid:2.16.840.1.113883.6.312
=urn:oid:2.16.840.1.113883.6.68
2.16.840.1.113883.6.68	gpi	urn: oid: 2.16.840.1.113883.6.68`;
