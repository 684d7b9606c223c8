<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>edgeplanner::AddressesPanel</name>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>%n address</numerusform>
            <numerusform>%n addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n need(s) attention</source>
        <translation>
            <numerusform>%1, %n needs attention</numerusform>
            <numerusform>%1, %n need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgeplanner::Announcer</name>
    <message numerus="yes">
        <source>%n new error(s)</source>
        <translation>
            <numerusform>%n new error</numerusform>
            <numerusform>%n new errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new warning(s)</source>
        <translation>
            <numerusform>%n new warning</numerusform>
            <numerusform>%n new warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgeplanner::ExportDialog</name>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>%n file written.</numerusform>
            <numerusform>%n files written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgeplanner::FlowBar</name>
    <message numerus="yes">
        <source>%n connector(s)</source>
        <translation>
            <numerusform>%n connector</numerusform>
            <numerusform>%n connectors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgeplanner::HoverCards</name>
    <message numerus="yes">
        <source>%n more rule(s)</source>
        <translation>
            <numerusform>%n more rule</numerusform>
            <numerusform>%n more rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connector(s)</source>
        <translation>
            <numerusform>%n connector</numerusform>
            <numerusform>%n connectors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgeplanner::ImportPage</name>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n site</numerusform>
            <numerusform>%n sites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edge pool(s)</source>
        <translation>
            <numerusform>%n edge pool</numerusform>
            <numerusform>%n edge pools</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edge server(s)</source>
        <translation>
            <numerusform>%n edge server</numerusform>
            <numerusform>%n edge servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Front End pool(s)</source>
        <translation>
            <numerusform>%n Front End pool</numerusform>
            <numerusform>%n Front End pools</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Director pool(s)</source>
        <translation>
            <numerusform>%n Director pool</numerusform>
            <numerusform>%n Director pools</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n branch(es)</source>
        <translation>
            <numerusform>%n branch</numerusform>
            <numerusform>%n branches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) still open. They stay in the list of problems.</source>
        <translation>
            <numerusform>%n question still open. It stays in the list of problems.</numerusform>
            <numerusform>%n questions still open. They stay in the list of problems.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgeplanner::InspectorBuilder</name>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n element</numerusform>
            <numerusform>%n elements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n rule(s)</source>
        <comment>what a feature adds to the firewalls</comment>
        <translation>
            <numerusform>+%n rule</numerusform>
            <numerusform>+%n rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−%n rule(s)</source>
        <comment>what a feature saves on the firewalls</comment>
        <translation>
            <numerusform>−%n rule</numerusform>
            <numerusform>−%n rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgeplanner::NodeWords</name>
    <message numerus="yes">
        <source>%n VIP(s)</source>
        <translation>
            <numerusform>%n VIP</numerusform>
            <numerusform>%n VIPs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n server</numerusform>
            <numerusform>%n servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgeplanner::PacketWalkPanel</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgeplanner::PortTablePanel</name>
    <message numerus="yes">
        <source>%1 of %n rule(s): %2 always required, %3 for features that are on</source>
        <translation>
            <numerusform>%1 of %n rule: %2 always required, %3 for features that are on</numerusform>
            <numerusform>%1 of %n rules: %2 always required, %3 for features that are on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) of the chosen connector</source>
        <translation>
            <numerusform>%n rule of the chosen connector</numerusform>
            <numerusform>%n rules of the chosen connector</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgeplanner::ProblemsPanel</name>
    <message numerus="yes">
        <source>%n waived</source>
        <translation>
            <numerusform>%n waived</numerusform>
            <numerusform>%n waived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) ran just now. They run again after every change.</source>
        <translation>
            <numerusform>%n check ran just now. It runs again after every change.</numerusform>
            <numerusform>%n checks ran just now. They run again after every change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n judged differently</source>
        <translation>
            <numerusform>%n judged differently</numerusform>
            <numerusform>%n judged differently</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgeplanner::ReplaceDialog</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgeplanner::ScenarioCard</name>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n server</numerusform>
            <numerusform>%n servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n public IP(s)</source>
        <translation>
            <numerusform>%n public IP</numerusform>
            <numerusform>%n public IPs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgeplanner::ScenarioDialog</name>
    <message numerus="yes">
        <source>%1: %n rule(s)</source>
        <translation>
            <numerusform>%1: %n rule</numerusform>
            <numerusform>%1: %n rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgeplanner::StartPage</name>
    <message numerus="yes">
        <source>Port catalogue %1, %n rule(s)
Works offline, nothing leaves this computer</source>
        <translation>
            <numerusform>Port catalogue %1, %n rule
Works offline, nothing leaves this computer</numerusform>
            <numerusform>Port catalogue %1, %n rules
Works offline, nothing leaves this computer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgeplanner::StatusLine</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s): %1 external, %2 internal</source>
        <translation>
            <numerusform>%n rule: %1 external, %2 internal</numerusform>
            <numerusform>%n rules: %1 external, %2 internal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgeplanner::WhereUsed</name>
    <message numerus="yes">
        <source>%n virtual address(es)</source>
        <translation>
            <numerusform>%n virtual address</numerusform>
            <numerusform>%n virtual addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s)</source>
        <translation>
            <numerusform>%n translation</numerusform>
            <numerusform>%n translations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
</context>
</TS>
