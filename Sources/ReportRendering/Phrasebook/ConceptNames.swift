// swift-format-ignore-file: a table is read by line, not by width

/// What the concepts of indicators are called in English: the code, then the words.
///
/// Objects are named in the plural, deeds as what was done to them. A code without a line is called by itself.
package enum ConceptNames {
  /// What is acted on.
  static let objects = """
    xi-thought | study of Xi Jinping Thought on the Rule of Law
    doctrine | study of theory
    centre-group | study sessions of the Party committee
    pre-meeting-study | study of law before meetings
    law-study | study of law
    law-exam | legal examinations
    cadre-training | legal training
    court-hearing | court hearings
    cadre-mind | officials' legal thinking
    key-few | leading officials
    first-responsible | duties of the first responsible persons
    leading-group | leading groups
    committee-meeting | meetings of the Party committee
    executive-meeting | meetings of the head's office
    joint-party-meeting | joint meetings of Party and government
    rule-of-law-meeting | meetings on the rule of law
    law-reporting | officials' reports on the law
    assessment | assessments
    law-inspection | inspections of rule-of-law work
    party-leadership | Party leadership
    work-plan | work plans
    party-conduct | Party conduct
    streamline | administrative approvals
    service-centre | service centres
    service-items | service items
    service-cases | citizens' applications
    service-mode | one-stop services
    agent-service | services on citizens' behalf
    responsibility-list | lists of powers and duties
    proof-items | proofs demanded of citizens
    business-climate | services to business
    government-functions | government functions
    normative-document | normative documents
    document-cleaning | clearing of old documents
    official-paper | official documents
    rule-system | internal rules
    major-decision | major decisions
    decision-rules | decision rules
    legality-review | legality reviews
    legal-opinion | legal opinions
    contracts | contracts
    legal-adviser | legal advisers
    village-adviser | village legal advisers
    enforcement | administrative enforcement
    three-systems | reviews under the three enforcement systems
    enforcement-recording | recording of enforcement
    enforcement-staff | enforcement staff
    certificate | certificate holders
    delegated-powers | delegated powers
    joint-enforcement | joint enforcement
    daily-inspection | inspections
    penalty | administrative penalties
    fines | fines
    case-files | case files
    enforcement-procedure | enforcement procedure
    equipment | enforcement equipment
    soft-enforcement | leniency in enforcement
    random-inspection | random inspections
    emergency | emergencies
    evacuation | evacuations
    emergency-plan | emergency plans
    drill | drills
    epidemic | epidemic control
    ranger | forest rangers
    open-fire | open fires
    emergency-team | emergency teams and supplies
    fire | fires
    casualty | casualties
    transfer | transfers
    flood-fire | flood, drought and fire control
    dispute | disputes
    labour-dispute | labour disputes
    land-dispute | land disputes
    family-dispute | family and neighbour disputes
    property-dispute | property management disputes
    mediation | mediation
    mediator | mediators
    mediation-centre | mediation centres
    petition | petitions
    reconsideration | administrative reconsideration cases
    litigation | administrative lawsuits
    litigation-lost | lawsuits lost
    court-appearance | court appearances of officials
    resolution-rate | settlement
    open-government | information made public
    disclosure-request | requests for information
    village-affairs-disclosure | village affairs made public
    power-restraint | supervision of power
    deputy-proposals | proposals of people's deputies
    cppcc-proposals | proposals of political advisers
    hotline | hotline orders
    audit | audits and inspections
    collective-assets | collective assets
    digital | digital administration
    information-system | information systems
    camera | cameras
    audience | people reached
    consultation | consultations
    publicity | legal publicity
    publicity-duty | duties of legal publicity
    publicity-plan | five-year plans of legal publicity
    leaflets | leaflets
    law-savvy | villagers versed in law
    law-culture | places of legal culture
    youth-law | legal education of the young
    case-law-teaching | teaching by cases
    new-media | posts in new media
    law-days | law days
    grassroots-governance | local governance
    village-rules | village rules
    model-village | model villages of democracy and law
    talk-place | village councils
    volunteers | volunteers
    grid | grids and grid workers
    legal-service | public legal services
    customs | reform of customs
    community-correction | community corrections and aftercare
    village-count | villages
    accident | accidents
    hazard | safety hazards
    safety | work safety
    police-call | calls to the police
    crime | crime and fraud
    environment | environmental protection
    illegal-building | illegal buildings
    farmland | farmland
    sand-mining | illegal sand mining
    fishing | illegal fishing
    land-taking | land expropriation
    land | homesteads and house building
    traffic | road safety
    property-management | property management
    market-order | street order
    poverty | poverty relief
    welfare | public welfare
    wages | wages of migrant workers
    living | aid to people in need
    coordination | joint working
    responsibility-letter | letters of responsibility
    funds | funds
    mentor | mentoring
    satisfaction | satisfaction
    """

  /// What was done.
  static let actions = """
    find | found
    accept | accepted
    resolve | resolved
    rectify | put right
    hold | held
    study | studied
    train | trained
    distribute | handed out
    establish | set up
    buy | bought
    hire | engaged
    review | reviewed
    inspect | inspected
    penalize | penalised
    publish | published
    handle | handled
    demolish | demolished
    repeal | repealed
    transfer | transferred
    attend | attended
    acquire | obtained
    promote | promoted
    dispatch | sent
    cultivate | selected and trained
    vaccinate | vaccinated
    """

  /// At which level.
  static let levels = """
    town | at township level
    village | at village level
    county | at county level
    city | at city level
    provincial | at provincial level
    national | at national level
    """
}
