// Written by scripts/buildTerminology.ts; see ../NOTICES.md.
export const absences: string = `http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips	no-allergy-info	allergy:all	not asked	no information about allergies
http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips	no-device-info	device	not asked	no information about devices
http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips	no-immunization-info	immunization	not asked	no information about immunizations
http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips	no-known-allergies	allergy:all	none	no known allergies
http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips	no-known-devices	device	none	no known devices in use
http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips	no-known-environmental-allergies	allergy:environment	none	no known environmental allergies
http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips	no-known-food-allergies	allergy:food	none	no known food allergies
http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips	no-known-immunizations	immunization	none	no known immunizations
http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips	no-known-medication-allergies	allergy:drug	none	no known medication allergies
http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips	no-known-medications	medication	none	no known medications
http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips	no-known-problems	problem	none	no known problems
http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips	no-known-procedures	procedure	none	no known procedures
http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips	no-medication-info	medication	not asked	no information about medications
http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips	no-problem-info	problem	not asked	no information about problems
http://hl7.org/fhir/uv/ips/CodeSystem/absent-unknown-uv-ips	no-procedure-info	procedure	not asked	no information about past history of procedures
http://snomed.info/sct	160245001	problem	none	no current problems or disability
http://snomed.info/sct	1631000175102	any	not asked	patient not asked
http://snomed.info/sct	196461000000101	allergy:drug	unknown content	transfer-degraded drug allergy (record artifact)
http://snomed.info/sct	196471000000108	allergy:non-drug	unknown content	transfer-degraded non-drug allergy (record artifact)
http://snomed.info/sct	293619005	allergy:ibuprofen	none	no ibuprofen allergy
http://snomed.info/sct	409137002	allergy:drug	none	no known drug allergy
http://snomed.info/sct	410942007	medication	none	no known medication
http://snomed.info/sct	428607008	allergy:environment	none	no known environmental allergy
http://snomed.info/sct	429625007	allergy:food	none	no known food allergy
http://snomed.info/sct	55607006	problem	placeholder	problem (context-dependent)
http://snomed.info/sct	716186003	allergy:all	none	no known allergy
http://snomed.info/sct	787481004	medication	none	no known medications
http://snomed.info/sct	787482006	immunization	none	no known immunizations
http://terminology.hl7.org/CodeSystem/data-absent-reason	as-text	any	coded elsewhere	as text
http://terminology.hl7.org/CodeSystem/data-absent-reason	asked-declined	any	declined	asked but declined
http://terminology.hl7.org/CodeSystem/data-absent-reason	asked-unknown	any	unknown	asked but unknown
http://terminology.hl7.org/CodeSystem/data-absent-reason	error	any	unknown	error
http://terminology.hl7.org/CodeSystem/data-absent-reason	masked	any	withheld	masked
http://terminology.hl7.org/CodeSystem/data-absent-reason	negative-infinity	any	unknown	negative infinity
http://terminology.hl7.org/CodeSystem/data-absent-reason	not-a-number	any	unknown	not a number
http://terminology.hl7.org/CodeSystem/data-absent-reason	not-applicable	any	not applicable	not applicable
http://terminology.hl7.org/CodeSystem/data-absent-reason	not-asked	any	not asked	not asked
http://terminology.hl7.org/CodeSystem/data-absent-reason	not-performed	any	not done	not performed
http://terminology.hl7.org/CodeSystem/data-absent-reason	not-permitted	any	withheld	not permitted
http://terminology.hl7.org/CodeSystem/data-absent-reason	positive-infinity	any	unknown	positive infinity
http://terminology.hl7.org/CodeSystem/data-absent-reason	temp-unknown	any	unknown	temporarily unknown
http://terminology.hl7.org/CodeSystem/data-absent-reason	unknown	any	unknown	unknown
http://terminology.hl7.org/CodeSystem/data-absent-reason	unsupported	any	unknown	unsupported
http://terminology.hl7.org/CodeSystem/list-empty-reason	assigned	list	not asked	assigned
http://terminology.hl7.org/CodeSystem/list-empty-reason	closed	list	none	closed
http://terminology.hl7.org/CodeSystem/list-empty-reason	nilknown	list	none	nil known
http://terminology.hl7.org/CodeSystem/list-empty-reason	notasked	list	not asked	not asked
http://terminology.hl7.org/CodeSystem/list-empty-reason	notstarted	list	not asked	not started
http://terminology.hl7.org/CodeSystem/list-empty-reason	unavailable	list	unknown	unavailable
http://terminology.hl7.org/CodeSystem/list-empty-reason	withheld	list	withheld	information withheld
http://terminology.hl7.org/CodeSystem/v3-NullFlavor	ASKU	any	unknown	asked but unknown
http://terminology.hl7.org/CodeSystem/v3-NullFlavor	MSK	any	withheld	masked
http://terminology.hl7.org/CodeSystem/v3-NullFlavor	NA	any	not applicable	not applicable
http://terminology.hl7.org/CodeSystem/v3-NullFlavor	NASK	any	not asked	not asked
http://terminology.hl7.org/CodeSystem/v3-NullFlavor	NAV	any	unknown	temporarily unavailable
http://terminology.hl7.org/CodeSystem/v3-NullFlavor	NI	any	not asked	no information
http://terminology.hl7.org/CodeSystem/v3-NullFlavor	NP	any	unknown	not present
http://terminology.hl7.org/CodeSystem/v3-NullFlavor	OTH	any	coded elsewhere	other
http://terminology.hl7.org/CodeSystem/v3-NullFlavor	TRC	any	not an absence	trace
http://terminology.hl7.org/CodeSystem/v3-NullFlavor	UNK	any	unknown	unknown
structure	entry array empty	section	not recorded	no entries and no statement
structure	negationInd=true	allergy:all	none	c-cda allergy observation with negationind true and a general substance class
structure	section nullFlavor=NI	section	not asked	c-cda section with nullflavor
text	adopted	family history	unknown	adopted
text	allergies not on file	allergy:all	not recorded	allergies not on file
text	allergies unknown	allergy:all	unknown	allergies unknown
text	allergies: none	allergy:all	none	allergies: none
text	declined	any	declined	declined
text	denies allergies	allergy:all	none	denies allergies
text	family history unknown	family history	unknown	family history unknown
text	n/a	any	not applicable	n/a
text	nka	allergy:all	none	nka
text	nkda	allergy:drug	none	nkda
text	nkfa	allergy:food	none	nkfa
text	no active allergies	allergy:all	none	no active allergies
text	no active medications	medication	none	no active medications
text	no active problems	problem	none	no active problems
text	no allergies	allergy:all	none	no allergies
text	no allergies on file	allergy:all	not recorded	no allergies on file
text	no allergy information	allergy:all	not asked	no allergy information
text	no current medications	medication	none	no current medications
text	no current problems	problem	none	no current problems
text	no data	any	not recorded	no data
text	no immunizations on file	immunization	not recorded	no immunizations on file
text	no implants	device	none	no implants
text	no information	any	not asked	no information
text	no information available	any	not asked	no information available
text	no known allergies	allergy:all	none	no known allergies
text	no known allergy	allergy:all	none	no known allergy
text	no known devices	device	none	no known devices
text	no known drug allergies	allergy:drug	none	no known drug allergies
text	no known drug allergy	allergy:drug	none	no known drug allergy
text	no known environmental allergies	allergy:environment	none	no known environmental allergies
text	no known family history	family history	none	no known family history
text	no known food allergies	allergy:food	none	no known food allergies
text	no known immunizations	immunization	none	no known immunizations
text	no known latex allergy	allergy:latex	none	no known latex allergy
text	no known medication allergies	allergy:drug	none	no known medication allergies
text	no known medications	medication	none	no known medications
text	no known problems	problem	none	no known problems
text	no known problems or conditions	problem	none	no known problems or conditions
text	no known procedures	procedure	none	no known procedures
text	no medications	medication	none	no medications
text	no medications administered	medication	none	no medications administered
text	no problems on file	problem	not recorded	no problems on file
text	no procedures on file	procedure	not recorded	no procedures on file
text	no significant medical history	problem	none	no significant medical history
text	no social history on file	social history	not recorded	no social history on file
text	no surgical history	procedure	none	no surgical history
text	non-contributory	family history	none	non-contributory
text	none	any	none	none
text	none known	any	none	none known
text	none recorded	any	not recorded	none recorded
text	none reported	any	none	none reported
text	not asked	any	not asked	not asked
text	not on file	any	not recorded	not on file
text	not taking any medications	medication	none	not taking any medications
text	patient not on self-medications	medication	none	patient not on self-medications
text	pending	result	pending	pending
text	refused	any	declined	refused
text	see note	any	coded elsewhere	see note
text	unable to obtain allergies	allergy:all	unknown	unable to obtain allergies
text	unknown	any	unknown	unknown`;
