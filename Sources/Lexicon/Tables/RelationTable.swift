// swift-format-ignore-file: a table is read by line, not by width
// Concepts that stand for each other in what a figure counts, with how far they do: townships write 中心组学法 one year
// and 法治专题学习 the next.
enum RelationTable {
  static let text = #"""
    dispute mediation 0.9
    law-study centre-group 0.7
    law-study pre-meeting-study 0.6
    centre-group xi-thought 0.3
    law-study cadre-training 0.3
    enforcement-staff certificate 0.5
    publicity leaflets 0.4
    publicity law-days 0.5
    publicity youth-law 0.3
    publicity case-law-teaching 0.5
    publicity publicity-plan 0.4
    service-cases service-centre 0.7
    service-cases service-mode 0.7
    service-centre service-items 0.4
    service-centre service-mode 0.6
    agent-service service-cases 0.4
    village-adviser legal-adviser 0.7
    committee-meeting rule-of-law-meeting 0.7
    executive-meeting rule-of-law-meeting 0.4
    first-responsible rule-of-law-meeting 0.6
    first-responsible committee-meeting 0.4
    legality-review contracts 0.5
    legality-review major-decision 0.3
    open-government village-affairs-disclosure 0.3
    daily-inspection enforcement 0.6
    joint-enforcement enforcement 0.5
    joint-enforcement daily-inspection 0.3
    penalty enforcement 0.5
    penalty market-order 0.3
    hazard safety 0.6
    accident safety 0.4
    drill emergency 0.6
    drill flood-fire 0.5
    fire flood-fire 0.4
    evacuation flood-fire 0.4
    law-exam law-study 0.4
    legal-opinion legality-review 0.7
    legal-opinion legal-adviser 0.4
    legal-opinion contracts 0.4
    consultation legal-service 0.7
    consultation publicity 0.5
    audience publicity 0.6
    open-fire fire 0.5
    open-fire flood-fire 0.5
    talk-place mediation 0.4
    camera digital 0.6
    ranger flood-fire 0.4
    law-savvy publicity 0.2
    legal-service legal-adviser 0.4
    wages labour-dispute 0.4
    wages welfare 0.6
    land illegal-building 0.3
    cadre-training capacity 0.5
    model-village grassroots-governance 0.4
    petition reconsideration 0.0
    deputy-proposals cppcc-proposals 0.4
    normative-document document-cleaning 0.5
    information-system digital 0.6
    grid grassroots-governance 0.3
    village-rules grassroots-governance 0.2
    epidemic emergency 0.5
    """#
}
