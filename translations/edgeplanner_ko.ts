<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR">
<context>
    <name>edgeplanner</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgeplanner::About</name>
    <message>
        <source>About Edge Planner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans the edge of Lync Server 2013 and Skype for Business Server: topology, public addresses, firewall rules and the request for them.

Port catalogue %1. Works offline; nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources of the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgeplanner::BannerArea</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgeplanner::CanvasView</name>
    <message>
        <source>Drawing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgeplanner::Commands</name>
    <message>
        <source>Open r&amp;ecent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New from &amp;scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a &amp;copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as p&amp;icture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste in p&amp;lace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rena&amp;me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill &amp;series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select same &amp;kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select c&amp;onnected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select in &amp;zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select with &amp;findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fin&amp;d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;ferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to &amp;selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;nap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G&amp;uides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;verview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links of the rule &amp;path only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;o links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full s&amp;creen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert by &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align &amp;left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align &amp;centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align &amp;right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align &amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align &amp;middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align &amp;bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribute &amp;across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribute &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loc&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset r&amp;oute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tid&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a &amp;server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Firewall request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;alette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;utline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pro&amp;blems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port &amp;table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public &amp;IPs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;NAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ddresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packet &amp;walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Maximize panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;eset layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New windo&amp;w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sources of the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Edge Planner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docu&amp;ments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgeplanner::DockTitle</name>
    <message>
        <source>Float or dock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgeplanner::DocumentSession</name>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgeplanner::DocumentWindow</name>
    <message>
        <source>%1, read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgeplanner::DropTargets</name>
    <message>
        <source>A firewall stands between two networks. Add a second one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no network here. Add one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straddles %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not stand in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgeplanner::EditorArea</name>
    <message>
        <source>Panels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgeplanner::EmptyHint</name>
    <message>
        <source>Start with an edge pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag an element from the palette, press / and type its name,
or take a scenario that is already complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert by name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgeplanner::ExportController</name>
    <message>
        <source>“%1” could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” written, but it is not complete.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgeplanner::FieldRow</name>
    <message>
        <source>mixed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgeplanner::FieldWords</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External web name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balanced outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balanced inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One shared address for all services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load balancer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the servers&apos; default gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public IPv4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public IPv6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External IPv4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External IPv6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal IPv4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal IPv6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway IPv4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway IPv6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web VIP IPv4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web VIP IPv6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv4 address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv6 address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds the Central Management store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subnets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserved addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIP domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Far ends as narrow as documented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Justification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not balanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS load balancing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardware load balancer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private, static NAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv4 and IPv6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New source (SNAT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct server return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the vendor does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses as packets arrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses after translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External perimeter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal perimeter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corporate network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appliance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remote users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Federated partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public IM providers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XMPP partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft 365</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certification authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange UM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mediation Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admin workstation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as 10.45.16.0/24</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgeplanner::FileController</name>
    <message>
        <source>Design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Design as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Designs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topology Builder, Central Management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recover what is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can&apos;t be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this file:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file can&apos;t be written. Changes go into a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can&apos;t be imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The design could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy saved as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the saved file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes since it was saved are lost, and can&apos;t be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revert</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgeplanner::Finder</name>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search names, addresses, kinds and rules</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgeplanner::HoverCards</name>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more rule(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n connector(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rules %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgeplanner::ImportPage</name>
    <message>
        <source>Imported: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edge pool(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edge server(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Front End pool(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Director pool(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n branch(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumed, because the file does not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed for the edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you can answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS load balancing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardware load balancer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private addresses behind NAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen until you answer, because it is usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) still open. They stay in the list of problems.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgeplanner::InspectorBuilder</name>
    <message>
        <source>Address plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services &amp;&amp; NAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn with an element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every edge pool has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes with %1. Switching it off switches that off as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the place of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firewall request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>connector between two elements</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connector</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What all of them have</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgeplanner::InspectorPanel</name>
    <message>
        <source>Groups of properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Properties</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgeplanner::Minimap</name>
    <message>
        <source>Overview of the drawing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgeplanner::NameEditor</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgeplanner::NativeDialogs</name>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are lost otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgeplanner::NodeWords</name>
    <message>
        <source>LAN and branches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remote users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Federated partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public IM provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XMPP partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft 365</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certification authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange UM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mediation Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admin workstation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load balancer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Router</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front-end pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Director pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office Web Apps farm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Survivable branch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web Conf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A/V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AC</source>
        <comment>letter code of the Access Edge service</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WC</source>
        <comment>letter code of Web Conferencing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AV</source>
        <comment>letter code of the A/V Edge service</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XM</source>
        <comment>letter code of XMPP</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WB</source>
        <comment>letter code of web services</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SNAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no SNAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DSR</source>
        <comment>direct server return</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CMS</source>
        <comment>Central Management store</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EXTERNAL NIC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INTERNAL NIC</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n VIP(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Any host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External perimeter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal perimeter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corporate network</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgeplanner::Palette</name>
    <message>
        <source>Perimeter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corporate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zones and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Survivable branch appliance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Survivable branch server</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgeplanner::PalettePanel</name>
    <message>
        <source>Palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing called “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgeplanner::PaletteTree</name>
    <message>
        <source>%1: drag it onto the canvas, or press Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgeplanner::PanelArea</name>
    <message>
        <source>Back to its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximize</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Float or dock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgeplanner::Picker</name>
    <message>
        <source>Nothing called “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgeplanner::Pickers</name>
    <message>
        <source>Find or run a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert by name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgeplanner::PortTable</name>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dest. port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind the translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not filtered by any firewall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two networks</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 through the VIP · %2</source>
        <comment>service, firewall</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, each server · %2</source>
        <comment>service, firewall</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>service, firewall</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All firewalls</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgeplanner::PortTablePanel</name>
    <message>
        <source>Firewall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By firewall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the shown rules as CSV, with every column of the exported file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packet walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show hop by hop how a packet of the chosen rule travels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all rules again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All firewalls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All services</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n rule(s): %2 always required, %3 for features that are on</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) of the chosen connector</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No rules yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules appear when traffic of an edge pool or a reverse proxy crosses a firewall. Put a firewall between two networks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search looks in names, addresses, ports and rule numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgeplanner::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery copy after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of unsaved changes, offered again after a crash. Your file is only written when you save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the start page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snap to the grid and to neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold Alt while dragging to place freely.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgeplanner::RuleBar</name>
    <message>
        <source>Any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packet walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop following this rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgeplanner::ScenarioCard</name>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n public IP(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgeplanner::ScenarioDialog</name>
    <message>
        <source>One shared address for all services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv6 beside IPv4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New design from a scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIP domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External perimeter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal perimeter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corporate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty fields take the addresses of the published sample plan; they are marked and can be renumbered later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it comes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no network. Write it as 198.51.100.0/24.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet: see below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public addresses: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n rule(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgeplanner::SeriesCard</name>
    <message>
        <source>Fill series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgeplanner::SessionGuard</name>
    <message>
        <source>No recovery copy could be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file changed on disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has written “%1”. Reloading loses your changes; saving replaces the other ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has written “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was moved or deleted. Your design is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A design was open when the last session ended unexpectedly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has changes from %2 that are not in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgeplanner::ShortcutsPage</name>
    <message>
        <source>Keyboard sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search commands or keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All as usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 already belongs to “%2”. Give that one other keys first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgeplanner::StartPage</name>
    <message>
        <source>Lync and Skype for Business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this page at start</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Port catalogue %1, %n rule(s)
Works offline, nothing leaves this computer</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>New empty design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from a scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete designs with names and addresses; everything can be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See a finished design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two edge servers behind hardware load balancers, with federation, XMPP and a reverse proxy: every panel has something to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent designs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Designs that you save or open will be listed here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgeplanner::StatusLine</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Public IPs %1 + %2 proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public IPs %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, IPv6 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show how they are counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s): %1 external, %2 internal</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show the port table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgeplanner::ToolBar</name>
    <message>
        <source>Align</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find or run a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firewall request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgeplanner::ZoneHeader</name>
    <message>
        <source>Zones</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model</name>
    <message>
        <source>Everybody is served when a server stops, also OCS 2007 partners, public IM and older Exchange UM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs load balancers outside and inside, and a virtual address for each service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No virtual addresses to run. No failover for OCS 2007 partners, public IM and older Exchange UM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One server only: when it stops, nobody outside can sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAT saves no address: each private one needs its own public one, translated one to one without port change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firewall must let the public A/V addresses of the servers reach each other (hairpin).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports %1, %2 and %3 on one address. Guest networks often let only 443 out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give %1 a private network first: the servers need addresses in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not supported: the A/V relay would offer its private address, which nobody outside can reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardware load balancer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS load balancing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One server, no load balancing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, one address per server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1 to: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is used more than once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to %1. Hosts with one address disturb each other, and a rule for one of them opens the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give all but one another address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lies in a reserved range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to %1, but %2 keeps it for something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another address, or change the reserved range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: outside %2, inside %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv4 and IPv6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pair is not supported: the inside must speak IPv4, and both families only together with the outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv6 alone is supported in a lab only; most users and partners outside cannot connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use IPv4 inside, or both families on both sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use only IPv4 on the internal side of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No IPv4 address for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No IPv6 address for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its rules cannot be written without it, and Any would open more than asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the address, or take the next free one of its network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no public address: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service is said to have a public address of its own. Nobody outside reaches a private one, and relay candidates that carry it are useless.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind hardware load balancers servers and virtual addresses alike must be public; NAT is not supported there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients are told this side of the translation. A private address there is as unreachable as the one behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the public address, or let the external firewall translate one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the public address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 lies outside %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2. Packets for an address outside of it never arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, is in no public block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider routes only %1 to the firewalls. Packets for other addresses never arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the address, or add its network to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the external address of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the internal side of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the external side of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the public address of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the VIP for web services of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gateway of a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample addresses and names are still in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 addresses, %2 networks and %3 names come from the published examples, not from your network. Papers mark the addresses as samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your own networks, addresses and domains before a request goes out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not stand in the network of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The servers are in %1. A load balancer elsewhere cannot be their gateway, and what lies between has to let its traffic pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach the load balancer to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Front End pool holds the Central Management store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge servers get their configuration from there. Without it that rule cannot be narrowed to its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the pool that holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pools hold the Central Management store: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one is active at a time, and only it replicates to the edge servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the active one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store is on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is attached to no network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is attached to one network only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no external network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no internal network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A device that passes traffic on needs a network on both sides; this one is on no way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules of that side need to know which firewalls stand in front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can tell which firewalls stand between it and the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop %1 on its network, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hands traffic to %2 although there is a Director</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a Director stands it is the next hop: it takes the sign-ins from outside off the Front End pools.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make %1 the next hop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not publish %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients that sign in over the Director also ask for its web services; unpublished they fail from outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the reverse proxy to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make %1 the next hop of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish %1 through %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The documents disagree about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do; whoever compares the rules with a document finds the difference here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides of %1 are in one network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows picks one of the two interfaces for everything; half of the traffic leaves by the wrong one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the external and the internal side networks of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two sides of %1 are routed to each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 connects the external and the internal network past every firewall: whoever gets into the one is in the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 out of one of the two networks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to no edge pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reverse proxy gets its rules through the pools that it publishes; this one has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules and features follow the connectors; what stands alone changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect it to the Front End pool whose web services it publishes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect it to the pool that uses it, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is of a kind that this version does not know: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept as it was read and takes no part in rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file with the version of Edge Planner that wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish the web services of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rules name it as an end (%2). Without an address they cannot be written, and Any would open more than asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the addresses of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no %2 to talk to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rules name such an end (%2). Without one they cannot be written, and Any would open more than asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect it, or switch off the feature that needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take free addresses for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no way to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rules also count these networks as the other end (%2), but no firewall will carry them for traffic from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach a firewall or router that leads there, or accept this when nobody there uses the edge pool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs “%2” on %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one does not work without the other, and its rules are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch “%1” on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add and connect it, or switch “%1” off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch “%1” on for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “%1” to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not have “%2”: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feature exists only in %1. No rule is written for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown feature “%1” on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version of Edge Planner knows no such feature; no rule is written for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the feature off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch “%1” off for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” means nothing for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feature belongs to other designs (%1); this one is: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the feature off, or change the load balancing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” and “%2” are both on for %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One rules the other out; rules of both would contradict each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch one of the two off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch “%1” off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is on for %2 and adds no rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its rules are a choice that is not taken: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include “%1” when the firewalls here see this traffic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its rules also need: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what is missing, or switch the feature off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no row for it in this design.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has to be opened for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sees no traffic of an edge pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No way between an edge pool, a reverse proxy and their other ends leads through it, so its rule table is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach it between the networks that it separates, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No firewall between %1 and the Internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No firewall between %1 and the corporate network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No firewall between %1 and the perimeter network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a way that no firewall stands on: every port is open there, not only those of %1 rules (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a firewall on that way, or accept it when somebody else filters there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No way between %1 and the Internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No way between %1 and the corporate network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No way between %1 and the perimeter network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is attached to no network on that side, so %1 of its %2 rules there stand on no firewall: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach it to a network on that side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such network is drawn, so %1 of its %2 rules there stand on no firewall: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the network and attach a firewall to it and to the network of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No firewall, load balancer or router connects the two, so %1 of its %2 rules there stand on no firewall: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach a firewall to both networks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No gateway towards the Internet for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The default gateway of edge servers and proxies is on the external side. Without one nothing outside is answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No gateway towards the inside for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replies to %1 need a persistent route on the internal side; otherwise they leave through the external gateway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the gateway of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the address of the load balancer, which is the gateway of these servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1 as the gateway of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 servers in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the supported maximum of a Director pool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the supported maximum of a Front End pool in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split the pool, or correct the drawing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The servers of %1 ask internal DNS servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A figure draws it, but the guidance is to keep edge servers off internal DNS: it opens the inside to hosts in the perimeter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use hosts entries for the next hop, or a DNS server in the perimeter, and switch “%1” off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public and NATed addresses side by side on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAT for %1, public addresses for %2: the three services of a server must all be one or the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose NAT for all three services, or public addresses for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use public addresses for all services of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use NAT for all services of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names more than one thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 use it. Every edge pool needs external and internal names of its own, or clients and servers end at the wrong one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services or servers of %1 with addresses of their own share it; whoever asks is led to any of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1 it is both an internal and an external name. The name of the pool is the one that the inside looks up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each of them a name of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no usable name for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names are made of letters A-Z, digits, hyphens and dots. Other characters fail in public DNS and on certificates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge services need names of their own; wildcards are not supported for them, neither in DNS nor as the subject of a certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge servers are found by their full name. A computer name without DNS suffix never receives the configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the computer a DNS suffix and enter the full name, such as %1.contoso.net.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the SIP domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of %1 are missing: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>internal name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS records, certificates and the hosts entries of the servers are made of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No SIP domain is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients and partners find the edge pool by the domain of a user&apos;s address; DNS records and certificate names cannot be listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the SIP domains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lies in none of the SIP domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients and partners accept a service record only when it leads to a name in its own domain (%1). Records can lead to sip.%2, not to this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a name in one of the SIP domains, such as sip.%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was to be narrowed and is still Any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rules were to be narrowed and are still Any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing with an address is drawn that could stand for the other end (%1), so the rules stay as wide as documented: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw and connect the other end and enter its addresses, choose other elements, or leave these rules wide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The narrower end chosen for %1 has no effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This design has no such rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the narrower end of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave all rules as wide as documented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is public, yet NAT translates it: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind NAT all external addresses of a server are private. A public one is a slip, or the service needs no NAT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the private address, or switch the services to public addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is translated to several addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is %1. Translation is one to one, in both directions: media for one server would arrive at the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each of them a public address of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 translates for %2 and is not on its way to the Internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packets from outside never meet this firewall, so nothing turns the public addresses into the private ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translate at a firewall between the Internet and %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The servers of %1 must reach each other on their public A/V addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two clients may be relayed by different servers behind the same NAT. Where the firewall does not send such packets back in, calls fail now and then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow hairpinning for these addresses: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAT on %1, which faces the inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between edge servers and the inside no address may change: media and the requests for media credentials fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route between the two networks, and translate at the external firewall only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the translations to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No public IPv4 address for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No public IPv6 address for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With NAT, clients are told this address, and Topology Builder asks for it. Without it remote calls fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has a private address behind NAT. Nobody outside reaches it until the firewall translates a public one to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the public address at the external firewall, or switch the service to public addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take free public addresses of the firewall for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is translated more than once: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients are told one public address. Traffic that leaves by the other one comes from an address that they do not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the translation of one firewall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep only the translation of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 translates for nobody: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it translates is gone or has a public address of its own. The public address %1 is spent for nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the translation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the translation from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Static NAT and a hardware load balancer on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A/V relay candidates would carry %1, which no remote client can reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A/V relay candidates would carry a private address, which no remote client can reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the servers public addresses, or switch to DNS load balancing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use public addresses on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch %1 to DNS load balancing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 share addresses: routes and rules for the one also hit the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the subnets of one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no subnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses in it can neither be given nor checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge servers need a route to every network inside; this one cannot be listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the subnet of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no next hop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge servers hand all SIP traffic to one pool inside. Without it names and routes for the inside cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect it to a Director pool, or to a Front End pool when there is no Director.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 next hops: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topology Builder takes one next hop for an edge pool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one; the others may still be served for media.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands on both sides of the perimeter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A perimeter on a third leg of one firewall was neither tested nor is it supported by Microsoft; two firewalls are recommended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an external and an internal firewall where you can. The rules are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 balances load over one server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High availability starts at %1 servers; when this one stops, nobody outside can sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a server, or do without load balancing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses and rules belong to servers; so far there are none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the edge servers of the pool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add servers to %2: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do without load balancing on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is %1 balanced by DNS or by a hardware load balancer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which public address does %1 have behind NAT?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which address does %1 have?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is %1 the route to federated partners?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does %1 have public addresses, or private ones behind NAT?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The imported file does not say. Until somebody answers, %1 is assumed, and every paper says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The imported file does not say, and nothing is assumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the question: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 is moved to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft advises to leave it at %1: partners and the firewalls in between expect it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it back to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set %1 back to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a port setting nobody knows: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule uses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the setting %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open inbound for %2 but no partner needs it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open inbound for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only “%1” uses it. Every other design leaves these ports closed from outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the feature off (%1 rules less).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the next free address for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules that %1 needs are left out: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further rules are known for %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No port table prints them for this design, yet without them nobody outside can sign in or call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port table of this design does not print them, other tables of the same product do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the report of the Planning Tool lists them: the servers open these connections themselves when the load balancer does not rewrite outgoing ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is on for %2 edge pools: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An organization has one route to partners. Partners find one pool through DNS; rules at the others open ports that nobody uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it on for the pool that partners reach. A second pool is only the spare, switched over by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep “%1” for %2 only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 uses several edge pools for media: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pool asks one edge pool for media credentials; Topology Builder takes no second one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the connector to the edge pool of its own site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1 for media of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 of %3 share %4 port %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The services share one address, so only the port tells them apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each service a port of its own, or an address of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clients need unusual ports for %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One address for all services leaves the usual port to one of them. Users behind hotel and guest firewalls are locked out of the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one address for each service where you have them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the documented ports for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one address for each service of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is stretched over two sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its networks belong to %1 and %2. An edge pool over several sites is not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each site an edge pool of its own, with names of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the supported maximum of an edge pool, although Topology Builder accepts %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split into two pools.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 servers in %2 without load balancing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing spreads users over the servers: only one of them would be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose DNS load balancing or hardware load balancers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use DNS load balancing for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use hardware load balancers for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The product of %1 is not chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown product “%1” of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports differ from product to product; without it no rule can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown vendor “%1” of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules name the address that a packet carries when it arrives, as for a firewall of no known vendor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the vendor, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no load balancing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a hardware load balancer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge pools need the same kind on both sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not support this pair; later products do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This pair is only meant with “%1”, which is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a hardware load balancer on the other side, or use DNS on both sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch it on, or use the same kind on both sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use DNS on both sides of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use hardware load balancers on both sides of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 %2 lets replies bypass the load balancer (DSR)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct server return is not supported for edge pools.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send replies through the load balancer: source NAT, or transparent for A/V.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the VIP transparent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use source NAT for the VIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lacks: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hardware load balancer in front of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hardware load balancer on the internal side of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users and partners connect to the virtual addresses; without them nobody signs in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inside connects to the internal VIP for sign-in and for media credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the virtual addresses to a load balancer, or use DNS load balancing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the virtual addresses of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replies for the %1 %2 pass the load balancer by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The VIP is transparent: servers see the client and answer through their gateway, which is not %1. Clients drop answers from an address that they did not ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the load balancer the gateway of the servers. Where it is not transparent for A/V, set the VIP to what it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The VIP is transparent: servers see the host inside and answer over their internal routes, not through %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use source NAT for the internal VIP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make %1 the gateway of the servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 %2 rewrites the source (SNAT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relay would hand out the load balancer as the client&apos;s address and calls stay silent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A/V shares this address. The relay would hand out the load balancer as the client&apos;s address and calls stay silent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn SNAT off for A/V: make the VIP transparent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 %2 leads nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edge pool behind it is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not balanced by hardware on that side, so no rule opens this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has that VIP already on another load balancer; rules name only the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The services of %1 share one address, the Access Edge VIP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the VIP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the VIP from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was accepted that is no longer found: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was accepted by %1: “%2”. Should it come back, it would stay hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the acceptance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the acceptance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a zip archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the archive is cut off: its list of contents is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the archive&apos;s list of contents is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the archive is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are two entries of this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 entries; at most %2 are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes unpacked; at most %2 are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes unpacked in all; at most %2 are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grows from %1 to %2 bytes when unpacked: looks like a zip bomb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the entries are larger than the archive: looks like a zip bomb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>packed by method %1; only stored and deflate are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part of an archive on several disks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a link, not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged: its size is not the %1 bytes that the archive says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged: wrong checksum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged: cannot be unpacked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing from the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be packed (error %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an entry has no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of an entry is over %1 bytes long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of an entry has a control character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of an entry has a backslash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of an entry is absolute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of an entry leads out of the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of an entry has an empty part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a folder, not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a device or pipe, not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no permission to read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>larger than %1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no folder %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no permission to write it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be written (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not UTF-8 text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-16 text; UTF-8 is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half of a surrogate pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text ends too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not valid JSON near &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number %1 is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nested deeper than %1 levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this member is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object or a list is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 VIP + %2 × %3 = %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 = %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: 1 VIP + one for each of %2 servers = %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: one for each of %2 servers = %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: one for the server = 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All services on one address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 servers + 1 VIP = %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one for each server = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not attached to any network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The load balancer puts its own address as the source. The A/V relay would tell the other side to send sound and video there, where nobody takes them. Make this VIP transparent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The packet still carries the virtual address, which the server does not have. Direct server return does not work with edge pools: use source NAT, or transparent for A/V.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is translated and a hardware load balancer stands behind it: the A/V relay would offer its private address. Give the pool public addresses, or balance it with DNS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This firewall translates addresses between the edge servers and the inside. Neither media nor the requests for media credentials survive that. Route here, and translate at the external firewall only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is translated, and its public address is not assigned: nobody outside can send to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule %1 lets it pass, and the firewall sends it back to where it came from (hairpin). Many firewalls do this only when told to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It arrives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It arrives, and no firewall stands in the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer starts here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer comes from the address that was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passes as part of the connection that rule %1 let in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The load balancer answers with the address that was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asked %1 and is answered by %2, so it drops the answer. The server&apos;s gateway is not %3, and the answer passes it by: make the load balancer the gateway of the servers, or let the VIP use source NAT where that is allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The load balancer picks a server; the client&apos;s address stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The load balancer picks a server and puts its own address as the source, so that the reply comes back through it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The load balancer puts the virtual address as the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection starts here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule %1 lets it pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed on without a change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule of this firewall allows %1 %2 here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No firewall, load balancer or router connects the two networks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination %1 becomes %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source %1 becomes %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination %1 becomes %2, source %3 becomes %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) is too small: %3 addresses are needed there and a host can carry %4 of them. Give it a larger network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translate addresses of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give public addresses to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share one address in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each service of %1 its own address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no question %1. Open are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no question %1: none is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no answer to %2. Possible are: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address: say one such as 203.0.113.30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds two addresses of one family: one of each is possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no longer anything that %1 asks about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot stand in a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 already stands in network %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 already has its %2 interface in network %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no interface of the kind %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set load balancing of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set VIP mode on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no such VIP for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands in no network on that side, so a load balancer has no place. Attach it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be connected with itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connector from %1 to %2 has no meaning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 are already connected so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be connected: %2 runs %3, which has no such feature. It exists in: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only remote users reach a reverse proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands in no network yet, so it is not clear which side of %2 it balances. Put it into a perimeter network first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect %1 with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnect %1 from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waive finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back waiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A waiver needs a reason: whoever approves the design reads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue has no row &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group has two elements at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate %1 elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name cannot be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a name: # followed by a number means an id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is taken: names of elements and networks are unique.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1 elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn on %1 for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn off %1 for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no feature &quot;%1&quot;. Possible here are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feature %1 does not exist for %2 (%3, %4). Possible here are: %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has nothing to be connected with: give %2 a Front End pool first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set %1 of %2 elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field %1. Possible are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not one value: name one of its fields, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is one value and has no fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is given by the program and cannot be set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1. Possible are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1: the list is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not work here. Possible are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not work here: say yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no whole number that is 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no port: say a number from 1 to 65535, or a range such as 50000-59999.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no network: say its first address and its prefix length, such as 10.45.16.0/24.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no range of addresses: say one such as 10.45.16.200-10.45.16.250.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no IPv4 address: say one such as 10.45.16.10, or nothing to clear it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no IPv6 address: say one such as fd04::1610, or nothing to clear it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill %1 of the servers of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no number to count on from: write one as in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of a server: letters, digits and hyphens with dots between, as in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address to begin with: write one such as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The servers of %1 have no field %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is carried by something else already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no address behind %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete network %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set subnets of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renumber %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detach %1 from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no longer in the design.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is of a kind that this is not possible for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste %1 elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the clipboard holds no elements; copy some first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set product of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no product &quot;%1&quot;. Possible are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1 servers to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a server to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove server %1 from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the servers of %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pool has one server at least. Delete the pool instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 servers cannot be added: add 1 to %2 at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no server %2, only: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the last server of %2. Delete the pool instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no element or network &quot;%1&quot;. Possible are: document, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no field: write it as in servers[2].internal.v4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no domain name: it is made of letters, digits and hyphens with dots between, as in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set features of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no site &quot;%1&quot;. Possible are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no site &quot;%1&quot;: the design has no sites.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add site %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename site %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete site %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set site of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a site cannot be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a site &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules that lack an address: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses not assigned: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open errors: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 has not been answered; %3 is assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 has not been answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the load balancing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the public address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address of a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the federation route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether addresses are translated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, translated by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 web services VIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gateway of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Web Conferencing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 A/V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Access VIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Web Conferencing VIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 A/V VIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 internal VIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 external</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every address of the design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in none of the networks drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used twice or reserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many addresses, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures count once for each of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public, all services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private, behind NAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one for each translated address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inside of the perimeter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public, shared by all services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse proxies, public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one for each reverse proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public, in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each network must hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subnets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VIPs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest IPv4 prefix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One to one, in both directions, without changing ports. The source address of incoming connections stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address that Topology Builder asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load balancers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual servers to set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load balancer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What servers see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the load balancer&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the client&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the client&apos;s address; replies bypass the load balancer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firewall request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This request is incomplete and must not be carried out yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken for granted in this request:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values marked † come from the published sample plan. Replace them with your own before you hand this request in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rules to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>firewalls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAT entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public IPv4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public IPv6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>errors open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Design file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted from, until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requester</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone, e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each firewall is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve with changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject, reason:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date, signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses to write in its rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The design has no firewall, so there is nothing to ask for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks: %1 errors open, %2 warnings open, %3 waived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open findings: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted findings: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted because, by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAT entries on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses in its rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules for %1, by service; required rules first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every rule permits. Replies belong to the same connection and need no rule of their own. “Any” is meant: those ends have no fixed addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This firewall needs no rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not requested: rules whose end inside has no address yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same addresses and ports as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, through the VIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, each server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dest. port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tick when done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between the Internet and the perimeter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between the perimeter and the corporate network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alone on both sides of the perimeter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inside one side of the perimeter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as printed; this firewall translates nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as packets arrive: inbound the public destination, outbound the private source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private ones: inbound the destination after translation, outbound the source before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not filtered by any firewall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections that reach their end without passing a firewall. Nothing is requested for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after NAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the rules come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published documents behind the rules of this request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port catalogue %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firewall request as a web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firewall request %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firewall request %1  %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, table %2, row %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firewall rules as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Firewall rules as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address not assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>servers behind %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a design file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an XML file, not a design; topologies are imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a zip archive, but not a design: no %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the type of a design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not base64 text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of this entry is already taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be &quot;edgeplan&quot;: this is not a design</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a version number is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written by %1; it needs a program that reads file version %2, and this one (%3) reads up to %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file version %1 is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written by %1 in file version %2, newer than %3: what is not known here is kept, but cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unknown program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longer than %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text such as &quot;443&quot; or &quot;50000-59999&quot; is needed, not %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a pair of whole numbers is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an id is needed (1 or more)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not an IP address: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not an IPv%1 address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a network such as 10.45.16.0/24: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the id %1 is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known to this version; it is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is damaged; the design in it is complete, other parts of the file may be missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged and left out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a user-data export, not a configuration export; export one with Export-CsConfiguration -FileName topology.zip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no topology in it; export one with Export-CsConfiguration -FileName topology.zip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a second topology in the file; the first one was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is not UTF-8; save it as UTF-8 or UTF-16 and import it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the encoding &quot;%1&quot; is not read; save the file as UTF-8 or UTF-16 and import it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file ends in the middle of a character: it was cut off; export or copy it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is not valid UTF-16; export or copy the file again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access Edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web Conferencing Edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A/V Edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server %1: %2, which %3 is translated to, is no public address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server %1: %2 of %3 is translated to %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 is taken as translated, like its other services; such files name the public address of the A/V Edge alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has private external addresses and the file names no public ones: are they translated (nat)? Assumed until answered: nat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no external addresses in the file: are they public or translated (nat)? Assumed until answered: public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server %1: which internal address? The file gives none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server %1: which address for %2? The file gives none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server %1: which public address is %2 translated to? The file does not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: DNS load balancing, because translated addresses exclude hardware load balancers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: load balancing %2, as chosen for this import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: hardware load balancing was chosen for this import, but its addresses are translated, which excludes it; DNS is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: DNS or hardware load balancing (dns, hlb)? Such files do not say. Assumed until answered: dns; hardware load balancers need public virtual addresses as well, %2 for this pool, and an internal one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is proposed for %2; such files know no load balancers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: which public virtual address for %2? Such files hold none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: which virtual address? Such files hold none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge pool %1: %2, servers: %3, external addresses of each: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2: %3, port %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 is %3 instead of %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the file gives no %2; the documented %3 is assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 %3 %4 is in the port list twice; the first one is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: two of its three services share an address; they are drawn as three addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: ServiceVersion %2 is not known; it is treated as %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the file gives no ServiceVersion; it is treated as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no servers in the file; add them before its rules are used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: SIP federation is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: SIP federation is taken as off, because the file has no port for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: XMPP federation is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: Skype directory search stays off; its port is in every file of this version and does not say that it is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server %1: &quot;%2&quot; is no address; it was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front End pool %1: %2, servers: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Director pool %1, servers: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Survivable branch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is taken for a Survivable Branch Appliance: the file does not tell an appliance from a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mediation Server pool %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds the Central Management store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no pool is marked as the Central Management store: the file names none that is active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the file names no next hop that is a Front End or Director pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a second next hop, %2; only the first one is drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next hop of %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 serves %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is associated with no edge pool for media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pool %1 has internal and external interfaces like an edge pool, but no Edge service is installed on it; it was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which edge pool is the federation route (%1)? Such files do not say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is %1 the federation route? Such files do not say. Assumed until answered: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: line %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, line %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>services of role %1, not needed for an edge design: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>elements %1, not read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attributes %1, not read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>further warnings: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is proposed for %2: such files know no reverse proxies and so no addresses of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the external web site of %1 listens on %2 instead of the documented %3; the rules of the reverse proxy name the documented port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is proposed between the corporate networks of the sites: such files do not tell how they are connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are drawn outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIP domains: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branch site %1, under site %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>branch site %1 is drawn at site %2: the file does not say to which site it belongs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 are proposed, and the networks beside them have no addresses yet: such files know neither firewalls nor subnets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file has %1 bytes; at most %2 are read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is the edge input of an Office Communications Server 2007 merge, which holds no addresses; merge it in Topology Builder and import the .tbxml file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is Export-Clixml output, not the topology&apos;s XML; export it with (Get-CsTopology -AsXml).ToString() &gt; topology.xml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a draw.io drawing, which holds no topology; import a .tbxml file, the output of Get-CsTopology -AsXml or an Export-CsConfiguration zip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a Visio drawing, which holds no topology; import a .tbxml file, the output of Get-CsTopology -AsXml or an Export-CsConfiguration zip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is an Edge Planner document; open it instead of importing it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no DocItemSet.xml in this zip; export one with Export-CsConfiguration -FileName topology.zip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>element %1 does not begin a topology; import a .tbxml file, the output of Get-CsTopology -AsXml or an Export-CsConfiguration zip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither XML nor a zip; import a .tbxml file, the output of Get-CsTopology -AsXml or an Export-CsConfiguration zip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a second site has the id %1; the first one is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pool %1 has the id %2 of another pool; the first one is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a second service has the id %1; the first one is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pool %1 has no id, so no service can be installed on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pool %1 belongs to site %2, which is not in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service %1 is installed on %2, which is not in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service %1 is installed nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service %1 depends on %2, which is not in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>machine %1 is in pool %2 and in pool %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pool %1 has two Edge services; the first one is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the Topology Builder file holds no topology; save it in Topology Builder after opening or downloading one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document of Topology Builder, the design as it was edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document of Topology Builder, the design as it was deployed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published topology (Get-CsTopology)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export of the configuration; lines are those of DocItemSet.xml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file also holds the design as it was deployed, which differs; the edited one was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file holds only one of the designs, edited and deployed; that one was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no edge pool in this topology: it gives no rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1 elements %2; no deployment has that many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1=&quot;%2&quot; is no number from %3 to %4; it was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the topology is empty; export it again with (Get-CsTopology -AsXml).ToString() &gt; topology.xml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the XML contains a DTD or an entity, which no topology file has; it is not read for safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>elements are nested deeper than %1 levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file ends before element %1 is closed: it was cut off; export or copy it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no XML element in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not well-formed XML: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>element %1 is in the unknown namespace %2; it was read all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no feature &quot;%1&quot;. Possible are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feature %1 does not exist in product %2, only in: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feature %1 does not exist in scenario %2, only in: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features %1 and %2 exclude each other: name only one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feature %1 is both asked for and left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feature %1 cannot be left out: %2 needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feature %1 cannot be left out: product %2 has nothing else in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network %1 (%2) is IPv6, but the design is asked for without IPv6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks %1 (%2) and %3 (%4) overlap. A server stands between networks that differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network public (%1) is not routed on the Internet. Remote users reach the design only with addresses that are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network perimeter (%1) is not used: scenario %2 puts public addresses on the servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network %1 is given without %2, so the published sample is used for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no scenario &quot;%1&quot;. Possible are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario %1 cannot have %2 servers: it has exactly %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario %1 cannot have %2 servers: %3 to %4 are supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario %1 is meant for %2 servers or more. With %3 there is no other server to take over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports can be chosen only for a single shared address: with an address per service the ports are fixed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 is out of range: 1 to 65535 are possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 is given twice: behind a single address, Access, Web Conferencing and A/V need three different ports, as in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no domain name. It is made of letters, digits and hyphens with dots between, as in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out: %1 is not in the document any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a slot (1 or more)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the slot %1 is taken twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ordinal %1 is taken twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an ordinal (0 or more)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be above %2, which is in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name %1 is taken twice (capitals make no difference)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no element %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no segment %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no site %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>element %1 (%2) is no edge pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>element %1 (%2) is neither an edge pool nor a reverse proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 has no server in slot %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock or unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change route</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change zone width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resize</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
