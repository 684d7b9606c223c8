<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR">
<context>
    <name>edgeplanner::About</name>
    <message>
        <source>About Edge Planner</source>
        <translation>Edge Planner 정보</translation>
    </message>
    <message>
        <source>Plans the edge of Lync Server 2013 and Skype for Business Server: topology, public addresses, firewall rules and the request for them.

Port catalogue %1. Works offline; nothing leaves this computer.</source>
        <translation>Lync Server 2013 및 비즈니스용 Skype 서버의 에지를 계획합니다. 토폴로지, 공용 주소, 방화벽 규칙, 방화벽 요청서를 만듭니다.

포트 카탈로그 %1. 오프라인으로 동작하며 이 컴퓨터 밖으로 아무것도 보내지 않습니다.</translation>
    </message>
    <message>
        <source>Sources of the rules</source>
        <translation>규칙의 출처</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>약칭</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>문서</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>기준일</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>도움말</translation>
    </message>
</context>
<context>
    <name>edgeplanner::AddressPlanFiles</name>
    <message>
        <source>Import addresses</source>
        <translation>주소 가져오기</translation>
    </message>
    <message>
        <source>Address plan</source>
        <translation>주소 계획</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>“%1” 파일을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>다른 파일 선택</translation>
    </message>
</context>
<context>
    <name>edgeplanner::AddressTable</name>
    <message>
        <source>not assigned</source>
        <translation>할당되지 않음</translation>
    </message>
    <message>
        <source>carried twice, or reserved</source>
        <translation>중복 사용 또는 예약됨</translation>
    </message>
    <message>
        <source>outside its network</source>
        <translation>네트워크 범위 밖</translation>
    </message>
    <message>
        <source>must be public</source>
        <translation>공용이어야 함</translation>
    </message>
    <message>
        <source>sample address</source>
        <translation>샘플 주소</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>할당됨</translation>
    </message>
    <message>
        <source>%1 needed (%2 on servers, %3 on VIPs, 1 gateway)</source>
        <translation>%1개 필요(서버 %2개, VIP %3개, 게이트웨이 1개)</translation>
    </message>
    <message>
        <source>, %1 for devices</source>
        <translation>, 장치용 %1개</translation>
    </message>
    <message>
        <source>smallest /%1</source>
        <translation>최소 /%1</translation>
    </message>
    <message>
        <source>%1: %2 used, %3 free</source>
        <translation>%1: %2개 사용, %3개 남음</translation>
    </message>
    <message>
        <source>What</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>서비스</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>주소 체계</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>%1: %2 used, room for any number</source>
        <translation>%1: %2개 사용, 여유 충분</translation>
    </message>
    <message>
        <source>What stands in no network</source>
        <translation>네트워크에 속하지 않은 항목</translation>
    </message>
    <message>
        <source>Public side of %1</source>
        <translation>%1 공용 측</translation>
    </message>
    <message>
        <source>%1 to %2 reserved</source>
        <translation>%1 ~ %2 예약됨</translation>
    </message>
</context>
<context>
    <name>edgeplanner::AddressesPanel</name>
    <message>
        <source>Filter addresses</source>
        <translation>주소 필터</translation>
    </message>
    <message>
        <source>Address plan</source>
        <translation>주소 계획</translation>
    </message>
    <message>
        <source>Assign missing</source>
        <translation>빠진 주소 할당</translation>
    </message>
    <message>
        <source>Give an address to everything that should have one and has none</source>
        <translation>주소가 있어야 하지만 없는 모든 항목에 주소를 할당합니다</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>주소 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, none missing, none in conflict</source>
        <translation>%1, 빠진 주소 없음, 충돌 없음</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n need(s) attention</source>
        <translation>
            <numerusform>%1, %n개 확인 필요</numerusform>
        </translation>
    </message>
    <message>
        <source>No address fits</source>
        <translation>맞는 주소 없음</translation>
    </message>
    <message>
        <source>Search looks in names, services and addresses.</source>
        <translation>이름, 서비스, 주소에서 검색합니다.</translation>
    </message>
    <message>
        <source>No addresses yet</source>
        <translation>아직 주소 없음</translation>
    </message>
    <message>
        <source>Put a device into a network, and its addresses stand here.</source>
        <translation>장치를 네트워크에 놓으면 그 주소가 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>Take addresses from a CSV file, as the export writes it</source>
        <translation>내보낸 형식의 CSV 파일에서 주소를 가져옵니다</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Write the address plan as a CSV file for a spreadsheet</source>
        <translation>주소 계획을 스프레드시트용 CSV 파일로 저장합니다</translation>
    </message>
    <message>
        <source>Fill series</source>
        <translation>연속 값 채우기</translation>
    </message>
    <message>
        <source>Count addresses on over the servers of a pool, with a preview</source>
        <translation>미리 보기와 함께 풀의 서버에 주소를 차례로 채웁니다</translation>
    </message>
    <message>
        <source>“%1”: addresses changed: %2, as they were: %3.</source>
        <translation>“%1”: 변경된 주소 %2개, 그대로인 주소 %3개.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1행: %2</translation>
    </message>
    <message>
        <source>“%1” was not taken; no address has changed. Mend these and import it again.</source>
        <translation>“%1” 파일을 적용하지 않았으며 변경된 주소가 없습니다. 아래 행을 고친 뒤 다시 가져오십시오.</translation>
    </message>
</context>
<context>
    <name>edgeplanner::Announcer</name>
    <message>
        <source>Undone: %1</source>
        <translation>실행 취소: %1</translation>
    </message>
    <message>
        <source>Public addresses %1</source>
        <translation>공용 주소 %1개</translation>
    </message>
    <message numerus="yes">
        <source>%n new error(s)</source>
        <translation>
            <numerusform>새 오류 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new warning(s)</source>
        <translation>
            <numerusform>새 경고 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgeplanner::ApprovalTable</name>
    <message>
        <source>Role</source>
        <translation>역할</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>결정</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>승인</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>이유</translation>
    </message>
</context>
<context>
    <name>edgeplanner::BannerArea</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>edgeplanner::CanvasEditor</name>
    <message>
        <source>%1, connected with %2</source>
        <translation>%1 (연결: %2)</translation>
    </message>
</context>
<context>
    <name>edgeplanner::CanvasView</name>
    <message>
        <source>Drawing</source>
        <translation>그림</translation>
    </message>
</context>
<context>
    <name>edgeplanner::Commands</name>
    <message>
        <source>Open r&amp;ecent</source>
        <translation>최근 파일 열기(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Links</source>
        <translation>링크(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>테마(&amp;T)</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>언어(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>새로 만들기(&amp;N)</translation>
    </message>
    <message>
        <source>New from &amp;scenario</source>
        <translation>시나리오에서 새로 만들기(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>열기(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>가져오기(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>저장(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as</source>
        <translation>다른 이름으로 저장(&amp;A)</translation>
    </message>
    <message>
        <source>Save a &amp;copy</source>
        <translation>복사본 저장(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>저장된 상태로 되돌리기(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Export diagram</source>
        <translation>다이어그램 내보내기(&amp;E)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>닫기(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>끝내기(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>다시 실행(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>잘라내기(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as p&amp;icture</source>
        <translation>그림으로 복사(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>붙여넣기(&amp;P)</translation>
    </message>
    <message>
        <source>Paste in p&amp;lace</source>
        <translation>같은 위치에 붙여넣기(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>복제(&amp;D)</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>삭제(&amp;E)</translation>
    </message>
    <message>
        <source>Rena&amp;me</source>
        <translation>이름 바꾸기(&amp;M)</translation>
    </message>
    <message>
        <source>Fill &amp;series</source>
        <translation>연속 값 채우기(&amp;S)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>모두 선택(&amp;A)</translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation>선택 해제(&amp;N)</translation>
    </message>
    <message>
        <source>Select same &amp;kind</source>
        <translation>같은 종류 선택(&amp;K)</translation>
    </message>
    <message>
        <source>Select c&amp;onnected</source>
        <translation>연결된 요소 선택(&amp;O)</translation>
    </message>
    <message>
        <source>Select in &amp;zone</source>
        <translation>영역의 요소 선택(&amp;Z)</translation>
    </message>
    <message>
        <source>Select with &amp;findings</source>
        <translation>문제가 있는 요소 선택(&amp;F)</translation>
    </message>
    <message>
        <source>Fin&amp;d</source>
        <translation>찾기(&amp;D)</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>다음 찾기(&amp;X)</translation>
    </message>
    <message>
        <source>Pre&amp;ferences</source>
        <translation>기본 설정(&amp;F)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>확대(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>축소(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;100 %</source>
        <translation>100%(&amp;1)</translation>
    </message>
    <message>
        <source>&amp;Reset view</source>
        <translation>보기 초기화(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Fit window</source>
        <translation>창에 맞춤(&amp;F)</translation>
    </message>
    <message>
        <source>Zoom to &amp;selection</source>
        <translation>선택 영역으로 확대(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Previous view</source>
        <translation>이전 보기(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next view</source>
        <translation>다음 보기(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>눈금(&amp;G)</translation>
    </message>
    <message>
        <source>S&amp;nap</source>
        <translation>눈금에 맞추기(&amp;N)</translation>
    </message>
    <message>
        <source>G&amp;uides</source>
        <translation>안내선(&amp;U)</translation>
    </message>
    <message>
        <source>O&amp;verview</source>
        <translation>개요(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;All links</source>
        <translation>모든 링크(&amp;A)</translation>
    </message>
    <message>
        <source>Links of the rule &amp;path only</source>
        <translation>규칙 경로의 링크만(&amp;P)</translation>
    </message>
    <message>
        <source>N&amp;o links</source>
        <translation>링크 표시 안 함(&amp;O)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>시스템 설정 사용(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>밝게(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>어둡게(&amp;D)</translation>
    </message>
    <message>
        <source>Full s&amp;creen</source>
        <translation>전체 화면(&amp;C)</translation>
    </message>
    <message>
        <source>Insert by &amp;name</source>
        <translation>이름으로 삽입(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>링크(&amp;L)</translation>
    </message>
    <message>
        <source>Align &amp;left</source>
        <translation>왼쪽 맞춤(&amp;L)</translation>
    </message>
    <message>
        <source>Align &amp;centre</source>
        <translation>가운데 맞춤(&amp;C)</translation>
    </message>
    <message>
        <source>Align &amp;right</source>
        <translation>오른쪽 맞춤(&amp;R)</translation>
    </message>
    <message>
        <source>Align &amp;top</source>
        <translation>위쪽 맞춤(&amp;T)</translation>
    </message>
    <message>
        <source>Align &amp;middle</source>
        <translation>중간 맞춤(&amp;M)</translation>
    </message>
    <message>
        <source>Align &amp;bottom</source>
        <translation>아래쪽 맞춤(&amp;B)</translation>
    </message>
    <message>
        <source>Distribute &amp;across</source>
        <translation>가로 간격을 동일하게(&amp;A)</translation>
    </message>
    <message>
        <source>Distribute &amp;down</source>
        <translation>세로 간격을 동일하게(&amp;D)</translation>
    </message>
    <message>
        <source>Loc&amp;k</source>
        <translation>잠금(&amp;K)</translation>
    </message>
    <message>
        <source>Reset r&amp;oute</source>
        <translation>경로 초기화(&amp;O)</translation>
    </message>
    <message>
        <source>Tid&amp;y</source>
        <translation>자동 정렬(&amp;Y)</translation>
    </message>
    <message>
        <source>Add a &amp;server</source>
        <translation>서버 추가(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>지금 검사(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation>다음 문제(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous finding</source>
        <translation>이전 문제(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Firewall request</source>
        <translation>방화벽 요청서(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Select</source>
        <translation>선택(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Pan</source>
        <translation>화면 이동(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>연결(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>메모(&amp;N)</translation>
    </message>
    <message>
        <source>P&amp;alette</source>
        <translation>팔레트(&amp;A)</translation>
    </message>
    <message>
        <source>O&amp;utline</source>
        <translation>개요 트리(&amp;U)</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>속성(&amp;R)</translation>
    </message>
    <message>
        <source>Pro&amp;blems</source>
        <translation>문제(&amp;B)</translation>
    </message>
    <message>
        <source>Port &amp;table</source>
        <translation>포트 표(&amp;T)</translation>
    </message>
    <message>
        <source>Public &amp;IPs</source>
        <translation>공용 IP(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;NAT</source>
        <translation>NAT(&amp;N)</translation>
    </message>
    <message>
        <source>A&amp;ddresses</source>
        <translation>주소(&amp;D)</translation>
    </message>
    <message>
        <source>Packet &amp;walk</source>
        <translation>패킷 추적(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>작업 기록(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Maximize panels</source>
        <translation>패널 최대화(&amp;M)</translation>
    </message>
    <message>
        <source>Ne&amp;xt part of the window</source>
        <translation>창의 다음 부분(&amp;X)</translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the window</source>
        <translation>창의 이전 부분(&amp;V)</translation>
    </message>
    <message>
        <source>R&amp;eset layout</source>
        <translation>레이아웃 초기화(&amp;E)</translation>
    </message>
    <message>
        <source>New windo&amp;w</source>
        <translation>새 창(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Start page</source>
        <translation>시작 페이지(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keyboard sheet</source>
        <translation>바로 가기 키 목록(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Commands</source>
        <translation>명령(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Sources of the rules</source>
        <translation>규칙의 출처(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;About Edge Planner</source>
        <translation>Edge Planner 정보(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>삽입(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>정렬(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Design</source>
        <translation>설계(&amp;D)</translation>
    </message>
    <message>
        <source>Docu&amp;ments</source>
        <translation>문서(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>창(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Element</source>
        <translation>요소(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;What if</source>
        <translation>가정해 보기(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Fix</source>
        <translation>고치기(&amp;F)</translation>
    </message>
    <message>
        <source>Import &amp;addresses</source>
        <translation>주소 가져오기(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Export addresses</source>
        <translation>주소 내보내기(&amp;E)</translation>
    </message>
    <message>
        <source>Print pre&amp;view</source>
        <translation>인쇄 미리 보기(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>인쇄(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;All papers into a folder</source>
        <translation>모든 문서를 폴더로(&amp;A)</translation>
    </message>
    <message>
        <source>Design propert&amp;ies</source>
        <translation>설계 속성(&amp;I)</translation>
    </message>
    <message>
        <source>Copy settin&amp;gs</source>
        <translation>설정 복사(&amp;G)</translation>
    </message>
    <message>
        <source>Paste sett&amp;ings</source>
        <translation>설정 붙여넣기(&amp;I)</translation>
    </message>
    <message>
        <source>Rep&amp;lace</source>
        <translation>바꾸기(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Where used</source>
        <translation>사용 위치(&amp;W)</translation>
    </message>
    <message>
        <source>A&amp;ddresses on elements</source>
        <translation>요소에 주소 표시(&amp;D)</translation>
    </message>
    <message>
        <source>Print &amp;colours</source>
        <translation>인쇄 색(&amp;C)</translation>
    </message>
    <message>
        <source>Filter &amp;flows</source>
        <translation>흐름 필터(&amp;F)</translation>
    </message>
    <message>
        <source>Match si&amp;ze</source>
        <translation>크기 맞춤(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>그룹(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Ungroup</source>
        <translation>그룹 해제(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Features and version</source>
        <translation>기능과 버전(&amp;F)</translation>
    </message>
    <message>
        <source>Address &amp;plan</source>
        <translation>주소 계획(&amp;P)</translation>
    </message>
    <message>
        <source>Wai&amp;ve</source>
        <translation>예외 처리(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Rule path on canvas</source>
        <translation>캔버스에 규칙 경로 표시(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Workbook</source>
        <translation>통합 문서(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>목차(&amp;C)</translation>
    </message>
    <message>
        <source>Request &amp;data…</source>
        <translation>요청 데이터(&amp;D)…</translation>
    </message>
</context>
<context>
    <name>edgeplanner::DockTitle</name>
    <message>
        <source>Float or dock</source>
        <translation>분리 또는 고정</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>edgeplanner::DocumentSession</name>
    <message>
        <source>Untitled</source>
        <translation>제목 없음</translation>
    </message>
</context>
<context>
    <name>edgeplanner::DocumentWindow</name>
    <message>
        <source>%1, read only</source>
        <translation>%1, 읽기 전용</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>제목 없음</translation>
    </message>
</context>
<context>
    <name>edgeplanner::DropTargets</name>
    <message>
        <source>A firewall stands between two networks. Add a second one first.</source>
        <translation>방화벽은 두 네트워크 사이에 놓입니다. 먼저 두 번째 네트워크를 추가하십시오.</translation>
    </message>
    <message>
        <source>Between %1 and %2</source>
        <translation>%1 - %2 사이</translation>
    </message>
    <message>
        <source>There is no network here. Add one first.</source>
        <translation>여기에는 네트워크가 없습니다. 먼저 네트워크를 추가하십시오.</translation>
    </message>
    <message>
        <source>Straddles %1 and %2</source>
        <translation>%1 - %2 경계에 걸침</translation>
    </message>
    <message>
        <source>%1 does not stand in %2.</source>
        <translation>%1 요소는 %2에 놓을 수 없습니다.</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>%1 안</translation>
    </message>
</context>
<context>
    <name>edgeplanner::EditorArea</name>
    <message>
        <source>Panels</source>
        <translation>패널</translation>
    </message>
</context>
<context>
    <name>edgeplanner::EmptyHint</name>
    <message>
        <source>Start with an edge pool</source>
        <translation>에지 풀부터 시작하기</translation>
    </message>
    <message>
        <source>Drag an element from the palette, press / and type its name,
or take a scenario that is already complete.</source>
        <translation>팔레트에서 요소를 끌어 놓거나 /를 누르고 이름을 입력하십시오.
이미 완성된 시나리오를 선택해도 됩니다.</translation>
    </message>
    <message>
        <source>Choose a scenario</source>
        <translation>시나리오 선택</translation>
    </message>
    <message>
        <source>Insert by name</source>
        <translation>이름으로 삽입</translation>
    </message>
</context>
<context>
    <name>edgeplanner::ExportController</name>
    <message>
        <source>“%1” could not be written.</source>
        <translation>“%1” 파일을 쓰지 못했습니다.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>폴더에서 보기</translation>
    </message>
    <message>
        <source>“%1” written.</source>
        <translation>“%1” 파일을 썼습니다.</translation>
    </message>
    <message>
        <source>“%1” written, but it is not complete.</source>
        <translation>“%1” 파일을 썼지만 아직 불완전합니다.</translation>
    </message>
    <message>
        <source>Export cancelled.</source>
        <translation>내보내기를 취소했습니다.</translation>
    </message>
    <message>
        <source>What is written is whole, nothing is half written.</source>
        <translation>이미 쓴 파일은 온전하며, 쓰다 만 파일은 없습니다.</translation>
    </message>
    <message>
        <source>Not every paper could be written into “%1”.</source>
        <translation>“%1” 폴더에 쓰지 못한 문서가 있습니다.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>All papers written into “%1”.</source>
        <translation>“%1” 폴더에 모든 문서를 썼습니다.</translation>
    </message>
    <message>
        <source>All papers written into “%1”; some are not complete.</source>
        <translation>“%1” 폴더에 모든 문서를 썼지만, 일부는 아직 불완전합니다.</translation>
    </message>
</context>
<context>
    <name>edgeplanner::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>내보낼 항목</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>폴더에서 보기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1/%2: %3</translation>
    </message>
    <message>
        <source>All papers, into a folder</source>
        <translation>모든 문서를 폴더로</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>문서</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>다이어그램</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>표</translation>
    </message>
    <message>
        <source>Firewall configurations</source>
        <translation>방화벽 구성</translation>
    </message>
    <message>
        <source>Scripts and records</source>
        <translation>스크립트와 레코드</translation>
    </message>
    <message>
        <source>Every paper, drawing, table and script, each under its own name. Files of the same name are replaced.</source>
        <translation>모든 문서, 다이어그램, 표, 스크립트를 각각 정해진 이름으로 씁니다. 이름이 같은 파일은 바뀝니다.</translation>
    </message>
    <message>
        <source>For one firewall: choose which.</source>
        <translation>방화벽 하나에 대한 파일입니다. 어느 방화벽인지 고르세요.</translation>
    </message>
    <message>
        <source>A file ending with .%1</source>
        <translation>확장자가 .%1 인 파일</translation>
    </message>
    <message>
        <source>Choose the file that the changes are compared with.</source>
        <translation>변경 사항을 비교할 파일을 고르세요.</translation>
    </message>
    <message>
        <source>Folder for all papers</source>
        <translation>모든 문서를 쓸 폴더</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>쓰는 중…</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>“%1” 파일을 쓰지 못했습니다: %2</translation>
    </message>
    <message>
        <source>“%1” is written, but it is not complete: %2</source>
        <translation>“%1” 파일을 썼지만 아직 불완전합니다: %2</translation>
    </message>
    <message>
        <source>Cancelled. No file is half written.</source>
        <translation>취소했습니다. 쓰다 만 파일은 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written.</source>
        <translation>
            <numerusform>파일 %n개를 썼습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgeplanner::FieldRow</name>
    <message>
        <source>mixed</source>
        <translation>혼합</translation>
    </message>
</context>
<context>
    <name>edgeplanner::FieldWords</name>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>사이트</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>제품</translation>
    </message>
    <message>
        <source>Internal name</source>
        <translation>내부 이름</translation>
    </message>
    <message>
        <source>External name</source>
        <translation>외부 이름</translation>
    </message>
    <message>
        <source>External web name</source>
        <translation>외부 웹 이름</translation>
    </message>
    <message>
        <source>External names</source>
        <translation>외부 이름</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>서버</translation>
    </message>
    <message>
        <source>Balanced outside</source>
        <translation>외부 부하 분산</translation>
    </message>
    <message>
        <source>Balanced inside</source>
        <translation>내부 부하 분산</translation>
    </message>
    <message>
        <source>Outside speaks</source>
        <translation>외부 주소 체계</translation>
    </message>
    <message>
        <source>Inside speaks</source>
        <translation>내부 주소 체계</translation>
    </message>
    <message>
        <source>One shared address for all services</source>
        <translation>모든 서비스가 주소 하나를 함께 사용</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Load balancer</source>
        <translation>부하 분산 장치</translation>
    </message>
    <message>
        <source>Is the servers&apos; default gateway</source>
        <translation>서버의 기본 게이트웨이로 사용</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>공급업체</translation>
    </message>
    <message>
        <source>Rules name</source>
        <translation>규칙에 쓰는 주소</translation>
    </message>
    <message>
        <source>Public networks</source>
        <translation>공용 네트워크</translation>
    </message>
    <message>
        <source>Public IPv4</source>
        <translation>공용 IPv4</translation>
    </message>
    <message>
        <source>Public IPv6</source>
        <translation>공용 IPv6</translation>
    </message>
    <message>
        <source>External IPv4</source>
        <translation>외부 IPv4</translation>
    </message>
    <message>
        <source>External IPv6</source>
        <translation>외부 IPv6</translation>
    </message>
    <message>
        <source>Internal IPv4</source>
        <translation>내부 IPv4</translation>
    </message>
    <message>
        <source>Internal IPv6</source>
        <translation>내부 IPv6</translation>
    </message>
    <message>
        <source>Gateway IPv4</source>
        <translation>게이트웨이 IPv4</translation>
    </message>
    <message>
        <source>Gateway IPv6</source>
        <translation>게이트웨이 IPv6</translation>
    </message>
    <message>
        <source>Web VIP IPv4</source>
        <translation>웹 VIP IPv4</translation>
    </message>
    <message>
        <source>Web VIP IPv6</source>
        <translation>웹 VIP IPv6</translation>
    </message>
    <message>
        <source>IPv4 address</source>
        <translation>IPv4 주소</translation>
    </message>
    <message>
        <source>IPv6 address</source>
        <translation>IPv6 주소</translation>
    </message>
    <message>
        <source>Holds the Central Management store</source>
        <translation>중앙 관리 저장소가 있음</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>나타내는 대상</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>역할</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>네트워크</translation>
    </message>
    <message>
        <source>Subnets</source>
        <translation>서브넷</translation>
    </message>
    <message>
        <source>Reserved addresses</source>
        <translation>예약된 주소</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>SIP domains</source>
        <translation>SIP 도메인</translation>
    </message>
    <message>
        <source>Far ends as narrow as documented</source>
        <translation>상대를 문서에 있는 만큼 좁히기</translation>
    </message>
    <message>
        <source>Request number</source>
        <translation>요청 번호</translation>
    </message>
    <message>
        <source>Requested by</source>
        <translation>요청자</translation>
    </message>
    <message>
        <source>Service owner</source>
        <translation>서비스 책임자</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>요청 사유</translation>
    </message>
    <message>
        <source>Not balanced</source>
        <translation>부하 분산 안 함</translation>
    </message>
    <message>
        <source>DNS load balancing</source>
        <translation>DNS 부하 분산</translation>
    </message>
    <message>
        <source>Hardware load balancer</source>
        <translation>하드웨어(HLB)</translation>
    </message>
    <message>
        <source>Public on the server</source>
        <translation>서버에 공용 주소</translation>
    </message>
    <message>
        <source>Private, static NAT</source>
        <translation>개인 주소, 정적 NAT</translation>
    </message>
    <message>
        <source>IPv4</source>
        <translation>IPv4</translation>
    </message>
    <message>
        <source>IPv6</source>
        <translation>IPv6</translation>
    </message>
    <message>
        <source>IPv4 and IPv6</source>
        <translation>IPv4 및 IPv6</translation>
    </message>
    <message>
        <source>New source (SNAT)</source>
        <translation>원본 변경(SNAT)</translation>
    </message>
    <message>
        <source>Keeps the source</source>
        <translation>원본 유지</translation>
    </message>
    <message>
        <source>Direct server return</source>
        <translation>서버 직접 응답(DSR)</translation>
    </message>
    <message>
        <source>As the vendor does</source>
        <translation>공급업체 방식대로</translation>
    </message>
    <message>
        <source>Addresses as packets arrive</source>
        <translation>패킷이 도착할 때의 주소</translation>
    </message>
    <message>
        <source>Addresses after translation</source>
        <translation>변환 후 주소</translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>인터넷</translation>
    </message>
    <message>
        <source>External perimeter</source>
        <translation>외부 경계 네트워크</translation>
    </message>
    <message>
        <source>Internal perimeter</source>
        <translation>내부 경계 네트워크</translation>
    </message>
    <message>
        <source>Corporate network</source>
        <translation>회사 네트워크</translation>
    </message>
    <message>
        <source>Appliance</source>
        <translation>어플라이언스</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>서버</translation>
    </message>
    <message>
        <source>Remote users</source>
        <translation>원격 사용자</translation>
    </message>
    <message>
        <source>Federated partners</source>
        <translation>페더레이션 파트너</translation>
    </message>
    <message>
        <source>Public IM providers</source>
        <translation>공용 IM 공급자</translation>
    </message>
    <message>
        <source>XMPP partners</source>
        <translation>XMPP 파트너</translation>
    </message>
    <message>
        <source>Microsoft 365</source>
        <translation>Microsoft 365</translation>
    </message>
    <message>
        <source>DNS server</source>
        <translation>DNS 서버</translation>
    </message>
    <message>
        <source>Certification authority</source>
        <translation>인증 기관</translation>
    </message>
    <message>
        <source>Exchange UM</source>
        <translation>Exchange UM</translation>
    </message>
    <message>
        <source>Mediation Server</source>
        <translation>중재 서버</translation>
    </message>
    <message>
        <source>Admin workstation</source>
        <translation>관리자 워크스테이션</translation>
    </message>
    <message>
        <source>Other host</source>
        <translation>기타 호스트</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>아직 모름</translation>
    </message>
    <message>
        <source>No site</source>
        <translation>사이트 없음</translation>
    </message>
    <message>
        <source>not assigned</source>
        <translation>할당되지 않음</translation>
    </message>
    <message>
        <source>such as 10.45.16.0/24</source>
        <translation>예: 10.45.16.0/24</translation>
    </message>
    <message>
        <source>separated by commas</source>
        <translation>쉼표로 구분</translation>
    </message>
    <message>
        <source>What the other team calls its number</source>
        <translation>상대 팀의 번호 이름</translation>
    </message>
    <message>
        <source>Number of the other team</source>
        <translation>상대 팀의 번호</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>개정</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>분류</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Type of request</source>
        <translation>요청 유형</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>범주</translation>
    </message>
    <message>
        <source>Environment, site</source>
        <translation>환경, 사이트</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>프로젝트</translation>
    </message>
    <message>
        <source>Their phone, e-mail</source>
        <translation>요청자 전화, 메일</translation>
    </message>
    <message>
        <source>Owner&apos;s phone, e-mail</source>
        <translation>소유자 전화, 메일</translation>
    </message>
    <message>
        <source>On-call contact</source>
        <translation>당직 연락처</translation>
    </message>
    <message>
        <source>Architect</source>
        <translation>설계자</translation>
    </message>
    <message>
        <source>Copies to</source>
        <translation>사본 수신</translation>
    </message>
    <message>
        <source>Wanted from</source>
        <translation>희망 시작</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>까지</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>만료</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>다음 검토</translation>
    </message>
    <message>
        <source>Users affected</source>
        <translation>영향 받는 사용자</translation>
    </message>
    <message>
        <source>If refused</source>
        <translation>거부될 경우</translation>
    </message>
    <message>
        <source>Data in scope</source>
        <translation>대상 데이터</translation>
    </message>
    <message>
        <source>Risk, mitigation</source>
        <translation>위험, 완화책</translation>
    </message>
    <message>
        <source>Roll back when</source>
        <translation>되돌리는 조건</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>결정자</translation>
    </message>
    <message>
        <source>Takes at most</source>
        <translation>최대 소요 시간</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>초안</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>제출됨</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>승인됨</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>거부됨</translation>
    </message>
    <message>
        <source>Implemented</source>
        <translation>적용됨</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>아직 선택 안 함</translation>
    </message>
    <message>
        <source>New</source>
        <translation>신규</translation>
    </message>
    <message>
        <source>Modify</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>교체</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>표준</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>긴급</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>임시</translation>
    </message>
    <message>
        <source>Approved with changes</source>
        <translation>변경 조건부 승인</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>요청자</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>네트워크</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>보안</translation>
    </message>
    <message>
        <source>Change board</source>
        <translation>변경 위원회</translation>
    </message>
    <message>
        <source>Implementer</source>
        <translation>적용 담당</translation>
    </message>
    <message>
        <source>Verifier</source>
        <translation>검증 담당</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>우선순위</translation>
    </message>
    <message>
        <source>Project manager</source>
        <translation>프로젝트 관리자</translation>
    </message>
    <message>
        <source>Their title, department</source>
        <translation>요청자의 직책, 부서</translation>
    </message>
    <message>
        <source>Decision needed by</source>
        <translation>결정 기한</translation>
    </message>
    <message>
        <source>Lead time needed</source>
        <translation>필요한 준비 기간</translation>
    </message>
    <message>
        <source>What the service does</source>
        <translation>서비스가 하는 일</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>낮음</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>High</source>
        <translation>높음</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>긴급</translation>
    </message>
    <message>
        <source>Replaces, refers to</source>
        <translation>대체, 참조 요청</translation>
    </message>
    <message>
        <source>Policy, package</source>
        <translation>정책, 패키지</translation>
    </message>
    <message>
        <source>Owner team</source>
        <translation>담당 팀</translation>
    </message>
    <message>
        <source>Rules are active</source>
        <translation>규칙이 활성인 시간</translation>
    </message>
    <message>
        <source>UDP idle timeout</source>
        <translation>UDP 유휴 시간 제한</translation>
    </message>
    <message>
        <source>Board number</source>
        <translation>심의 번호</translation>
    </message>
</context>
<context>
    <name>edgeplanner::FileController</name>
    <message>
        <source>Design</source>
        <translation>설계</translation>
    </message>
    <message>
        <source>Design as text</source>
        <translation>설계(텍스트)</translation>
    </message>
    <message>
        <source>Designs</source>
        <translation>설계</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>모든 파일</translation>
    </message>
    <message>
        <source>Topology Builder, Central Management</source>
        <translation>토폴로지 작성기, 중앙 관리</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>Recover what is left</source>
        <translation>남은 내용 복구</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be opened.</source>
        <translation>“%1” 파일을 열 수 없습니다.</translation>
    </message>
    <message>
        <source>About this file:</source>
        <translation>이 파일에 대한 참고 사항:</translation>
    </message>
    <message>
        <source>Read only.</source>
        <translation>읽기 전용입니다.</translation>
    </message>
    <message>
        <source>This file can&apos;t be written. Changes go into a copy.</source>
        <translation>이 파일에는 쓸 수 없습니다. 변경 내용은 복사본에 저장됩니다.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>복사본 저장</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be imported.</source>
        <translation>“%1” 파일을 가져올 수 없습니다.</translation>
    </message>
    <message>
        <source>The design could not be saved.</source>
        <translation>설계를 저장하지 못했습니다.</translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>다른 위치에 저장</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>다른 이름으로 저장</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 복사본</translation>
    </message>
    <message>
        <source>The copy could not be saved.</source>
        <translation>복사본을 저장하지 못했습니다.</translation>
    </message>
    <message>
        <source>Copy saved as “%1”.</source>
        <translation>복사본을 “%1” 파일에 저장했습니다.</translation>
    </message>
    <message>
        <source>Go back to the saved file?</source>
        <translation>저장된 파일로 되돌리시겠습니까?</translation>
    </message>
    <message>
        <source>All changes since it was saved are lost, and can&apos;t be undone.</source>
        <translation>저장한 뒤의 모든 변경 내용이 사라지며 실행 취소할 수 없습니다.</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Pictures with a design inside</source>
        <translation>설계가 들어 있는 그림</translation>
    </message>
    <message>
        <source>Taken out of “%1”.</source>
        <translation>“%1” 파일에서 꺼냈습니다.</translation>
    </message>
    <message>
        <source>The picture stays as it is. Save the design to keep your changes.</source>
        <translation>그림은 그대로 둡니다. 변경 사항을 남기려면 설계를 저장하세요.</translation>
    </message>
    <message>
        <source>Waivers dropped: %1.</source>
        <translation>취소한 예외 처리: %1개.</translation>
    </message>
    <message>
        <source>Their findings are gone. Undo brings them back.</source>
        <translation>해당 문제가 사라졌습니다. 실행 취소하면 되돌아옵니다.</translation>
    </message>
</context>
<context>
    <name>edgeplanner::Finder</name>
    <message>
        <source>Network</source>
        <translation>네트워크</translation>
    </message>
    <message>
        <source>Rule on %1</source>
        <translation>%1의 규칙</translation>
    </message>
    <message>
        <source>Search names, addresses, kinds and rules</source>
        <translation>이름, 주소, 종류, 규칙 검색</translation>
    </message>
</context>
<context>
    <name>edgeplanner::FindingDetails</name>
    <message>
        <source>Show</source>
        <translation>표시</translation>
    </message>
    <message>
        <source>Select what it is about and go to the field</source>
        <translation>해당 요소를 선택하고 필드로 이동합니다</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>예외 처리</translation>
    </message>
    <message>
        <source>Waive with this reason</source>
        <translation>이 이유로 예외 처리</translation>
    </message>
    <message>
        <source>Lift the waiver</source>
        <translation>예외 처리 해제</translation>
    </message>
    <message>
        <source>Waived by %1: %2</source>
        <translation>예외 처리: %1, %2</translation>
    </message>
    <message>
        <source>Judge as usual</source>
        <translation>원래 심각도로</translation>
    </message>
    <message>
        <source>Judge differently</source>
        <translation>심각도 변경</translation>
    </message>
    <message>
        <source>Take back the severity that this design gives to the check</source>
        <translation>이 설계에서 정한 심각도를 취소합니다</translation>
    </message>
    <message>
        <source>Raise or lower all findings of this check in this design</source>
        <translation>이 설계에서 이 검사의 모든 결과를 올리거나 내립니다</translation>
    </message>
    <message>
        <source>Severity decided by %1: %2</source>
        <translation>심각도 결정: %1, 이유: %2</translation>
    </message>
    <message>
        <source>Usually: %1</source>
        <translation>원래 심각도: %1</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>적용</translation>
    </message>
    <message>
        <source>Judge with this severity and reason</source>
        <translation>이 심각도와 이유로 적용</translation>
    </message>
</context>
<context>
    <name>edgeplanner::FlowBar</name>
    <message>
        <source>Service</source>
        <translation>서비스</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>방화벽</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>기능</translation>
    </message>
    <message>
        <source>Show all flows</source>
        <translation>모든 흐름 표시</translation>
    </message>
    <message>
        <source>Flows that stand out</source>
        <translation>강조할 흐름</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>모든 서비스</translation>
    </message>
    <message>
        <source>All firewalls</source>
        <translation>모든 방화벽</translation>
    </message>
    <message>
        <source>All features</source>
        <translation>모든 기능</translation>
    </message>
    <message numerus="yes">
        <source>%n connector(s)</source>
        <translation>
            <numerusform>연결선 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgeplanner::HistoryPanel</name>
    <message>
        <source>Steps that were taken</source>
        <translation>수행한 단계</translation>
    </message>
    <message>
        <source>History</source>
        <translation>작업 기록</translation>
    </message>
    <message>
        <source>Filter steps</source>
        <translation>단계 필터</translation>
    </message>
    <message>
        <source>Go to this step</source>
        <translation>이 단계로 이동</translation>
    </message>
    <message>
        <source>Undo or redo until the chosen step is the last one taken</source>
        <translation>선택한 단계가 마지막 단계가 될 때까지 실행 취소하거나 다시 실행합니다</translation>
    </message>
    <message>
        <source>No step fits</source>
        <translation>맞는 단계가 없음</translation>
    </message>
    <message>
        <source>Search looks in steps and names.</source>
        <translation>단계와 이름에서 찾습니다.</translation>
    </message>
</context>
<context>
    <name>edgeplanner::HistoryTable</name>
    <message>
        <source>Step</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation>바뀐 요소</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>열었을 때 상태</translation>
    </message>
    <message>
        <source>Now, saved</source>
        <translation>현재, 저장됨</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>현재</translation>
    </message>
    <message>
        <source>Undone, saved</source>
        <translation>취소됨, 저장됨</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>저장됨</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>the two ends of a connector</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>edgeplanner::HoverCards</name>
    <message>
        <source>any</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more rule(s)</source>
        <translation>
            <numerusform>규칙 %n개 더 있음</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2의 %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1에 있음</translation>
    </message>
    <message numerus="yes">
        <source>%n connector(s)</source>
        <translation>
            <numerusform>연결선 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>locked</source>
        <translation>잠김</translation>
    </message>
    <message>
        <source>rules %1</source>
        <translation>규칙 %1</translation>
    </message>
</context>
<context>
    <name>edgeplanner::ImportPage</name>
    <message>
        <source>Imported: %1</source>
        <translation>가져옴: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>사이트 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edge pool(s)</source>
        <translation>
            <numerusform>에지 풀 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edge server(s)</source>
        <translation>
            <numerusform>에지 서버 %n대</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Front End pool(s)</source>
        <translation>
            <numerusform>프런트 엔드 풀 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Director pool(s)</source>
        <translation>
            <numerusform>디렉터 풀 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n branch(es)</source>
        <translation>
            <numerusform>지점 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be right</source>
        <translation>잘못된 것으로 보임</translation>
    </message>
    <message>
        <source>Assumed, because the file does not say</source>
        <translation>파일에 없어 가정함</translation>
    </message>
    <message>
        <source>Read from the file</source>
        <translation>파일에서 읽음</translation>
    </message>
    <message>
        <source>Not needed for the edge</source>
        <translation>에지에 필요하지 않음</translation>
    </message>
    <message>
        <source>Show the drawing</source>
        <translation>그림 보기</translation>
    </message>
    <message>
        <source>Only you can answer</source>
        <translation>직접 답해야 할 질문</translation>
    </message>
    <message>
        <source>DNS load balancing</source>
        <translation>DNS 부하 분산</translation>
    </message>
    <message>
        <source>Hardware load balancer</source>
        <translation>하드웨어 부하 분산 장치</translation>
    </message>
    <message>
        <source>Private addresses behind NAT</source>
        <translation>NAT 뒤의 개인 주소</translation>
    </message>
    <message>
        <source>Public addresses</source>
        <translation>공용 주소</translation>
    </message>
    <message>
        <source>Chosen until you answer, because it is usual.</source>
        <translation>일반적인 값이므로 답할 때까지 이 값을 사용합니다.</translation>
    </message>
    <message>
        <source>Everything is answered.</source>
        <translation>모든 질문에 답했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) still open. They stay in the list of problems.</source>
        <translation>
            <numerusform>아직 답하지 않은 질문이 %n개 있습니다. 문제 목록에 계속 남아 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>줄 %1</translation>
    </message>
</context>
<context>
    <name>edgeplanner::InspectorBuilder</name>
    <message>
        <source>Address plan</source>
        <translation>주소 계획</translation>
    </message>
    <message>
        <source>General</source>
        <translation>일반</translation>
    </message>
    <message>
        <source>Services &amp;&amp; NAT</source>
        <translation>서비스 및 NAT</translation>
    </message>
    <message>
        <source>Internal side</source>
        <translation>내부 쪽</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>포트</translation>
    </message>
    <message>
        <source>Usually %1</source>
        <translation>기본값 %1</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>기능</translation>
    </message>
    <message>
        <source>Drawn with an element</source>
        <translation>요소를 그리면 켜짐</translation>
    </message>
    <message>
        <source>Not with %1.</source>
        <translation>%1 기능과 함께 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Not in %1.</source>
        <translation>%1에는 없습니다.</translation>
    </message>
    <message>
        <source>Every edge pool has it.</source>
        <translation>모든 에지 풀에 있습니다.</translation>
    </message>
    <message>
        <source>Comes with %1. Switching it off switches that off as well.</source>
        <translation>%1 기능과 함께 켜집니다. 이 기능을 끄면 그 기능도 꺼집니다.</translation>
    </message>
    <message>
        <source>Takes the place of %1.</source>
        <translation>%1 기능을 대신합니다.</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>설계</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>선택한 항목 없음</translation>
    </message>
    <message>
        <source>Firewall request</source>
        <translation>방화벽 요청서</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>서버</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>connector between two elements</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>연결선</translation>
    </message>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>요소 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>What all of them have</source>
        <translation>공통 속성</translation>
    </message>
    <message numerus="yes">
        <source>+%n rule(s)</source>
        <comment>what a feature adds to the firewalls</comment>
        <translation>
            <numerusform>규칙 +%n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>−%n rule(s)</source>
        <comment>what a feature saves on the firewalls</comment>
        <translation>
            <numerusform>규칙 −%n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Request data…</source>
        <translation>요청 데이터…</translation>
    </message>
</context>
<context>
    <name>edgeplanner::InspectorPanel</name>
    <message>
        <source>Groups of properties</source>
        <translation>속성 그룹</translation>
    </message>
    <message>
        <source>Add server</source>
        <translation>서버 추가</translation>
    </message>
    <message>
        <source>Fill series</source>
        <translation>연속 값 채우기</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>서버</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>속성</translation>
    </message>
</context>
<context>
    <name>edgeplanner::KeySheet</name>
    <message>
        <source>Command</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>키</translation>
    </message>
    <message>
        <source>Keyboard sheet</source>
        <translation>바로 가기 키 목록</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1/%2쪽</translation>
    </message>
    <message>
        <source>(continued)</source>
        <translation>(계속)</translation>
    </message>
    <message>
        <source>Tools and papers</source>
        <translation>도구와 문서</translation>
    </message>
</context>
<context>
    <name>edgeplanner::Minimap</name>
    <message>
        <source>Overview of the drawing</source>
        <translation>그림 개요</translation>
    </message>
</context>
<context>
    <name>edgeplanner::NameEditor</name>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
</context>
<context>
    <name>edgeplanner::NatPanel</name>
    <message>
        <source>Filter translations</source>
        <translation>주소 변환 필터</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>주소 변환</translation>
    </message>
    <message>
        <source>No translation fits</source>
        <translation>맞는 주소 변환 없음</translation>
    </message>
    <message>
        <source>Search looks in names and addresses.</source>
        <translation>이름과 주소에서 검색합니다.</translation>
    </message>
    <message>
        <source>No NAT</source>
        <translation>NAT 없음</translation>
    </message>
    <message>
        <source>This design uses public addresses everywhere. Choose private addresses with static NAT for a service, and its translations stand here.</source>
        <translation>이 설계는 모든 곳에서 공용 주소를 사용합니다. 서비스에 정적 NAT를 사용하는 개인 주소를 선택하면 그 주소 변환이 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>NAT</source>
        <translation>NAT</translation>
    </message>
</context>
<context>
    <name>edgeplanner::NatTable</name>
    <message>
        <source>not assigned</source>
        <translation>할당되지 않음</translation>
    </message>
    <message>
        <source>Translated</source>
        <translation>변환 대상</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>서비스</translation>
    </message>
    <message>
        <source>Private address</source>
        <translation>개인 주소</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>공용 주소</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>변환</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>all</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>웹</translation>
    </message>
    <message>
        <source>Topology Builder asks for this public A/V address</source>
        <translation>토폴로지 작성기가 요구하는 공용 A/V 주소</translation>
    </message>
    <message>
        <source>one to one, both ways, ports kept</source>
        <translation>일대일, 양방향, 포트 유지</translation>
    </message>
</context>
<context>
    <name>edgeplanner::NativeDialogs</name>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>“%1” 파일의 변경 내용을 저장하시겠습니까?</translation>
    </message>
    <message>
        <source>They are lost otherwise.</source>
        <translation>저장하지 않으면 변경 내용이 사라집니다.</translation>
    </message>
</context>
<context>
    <name>edgeplanner::NodeWords</name>
    <message>
        <source>LAN and branches</source>
        <translation>LAN 및 지점</translation>
    </message>
    <message>
        <source>Clients outside</source>
        <translation>외부 클라이언트</translation>
    </message>
    <message>
        <source>Remote users</source>
        <translation>원격 사용자</translation>
    </message>
    <message>
        <source>Federated partner</source>
        <translation>페더레이션 파트너</translation>
    </message>
    <message>
        <source>Public IM provider</source>
        <translation>공용 IM 공급자</translation>
    </message>
    <message>
        <source>XMPP partner</source>
        <translation>XMPP 파트너</translation>
    </message>
    <message>
        <source>Microsoft 365</source>
        <translation>Microsoft 365</translation>
    </message>
    <message>
        <source>DNS server</source>
        <translation>DNS 서버</translation>
    </message>
    <message>
        <source>Certification authority</source>
        <translation>인증 기관</translation>
    </message>
    <message>
        <source>Exchange UM</source>
        <translation>Exchange UM</translation>
    </message>
    <message>
        <source>Mediation Server</source>
        <translation>중재 서버</translation>
    </message>
    <message>
        <source>Admin workstation</source>
        <translation>관리자 워크스테이션</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>호스트</translation>
    </message>
    <message>
        <source>Edge pool</source>
        <translation>에지 풀</translation>
    </message>
    <message>
        <source>Load balancer</source>
        <translation>부하 분산 장치</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>방화벽</translation>
    </message>
    <message>
        <source>Reverse proxy</source>
        <translation>역방향 프록시</translation>
    </message>
    <message>
        <source>Router</source>
        <translation>라우터</translation>
    </message>
    <message>
        <source>Front-end pool</source>
        <translation>프런트 엔드 풀</translation>
    </message>
    <message>
        <source>Director pool</source>
        <translation>디렉터 풀</translation>
    </message>
    <message>
        <source>Office Web Apps farm</source>
        <translation>Office Web Apps 팜</translation>
    </message>
    <message>
        <source>Survivable branch</source>
        <translation>지점 SBA/SBS</translation>
    </message>
    <message>
        <source>Internal clients</source>
        <translation>내부 클라이언트</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Unknown element</source>
        <translation>알 수 없는 요소</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>액세스</translation>
    </message>
    <message>
        <source>Web Conf</source>
        <translation>웹 회의</translation>
    </message>
    <message>
        <source>A/V</source>
        <translation>A/V</translation>
    </message>
    <message>
        <source>AC</source>
        <comment>letter code of the Access Edge service</comment>
        <translation>AC</translation>
    </message>
    <message>
        <source>WC</source>
        <comment>letter code of Web Conferencing</comment>
        <translation>WC</translation>
    </message>
    <message>
        <source>AV</source>
        <comment>letter code of the A/V Edge service</comment>
        <translation>AV</translation>
    </message>
    <message>
        <source>XM</source>
        <comment>letter code of XMPP</comment>
        <translation>XM</translation>
    </message>
    <message>
        <source>WB</source>
        <comment>letter code of web services</comment>
        <translation>WB</translation>
    </message>
    <message>
        <source>SNAT</source>
        <translation>SNAT</translation>
    </message>
    <message>
        <source>no SNAT</source>
        <translation>SNAT 안 함</translation>
    </message>
    <message>
        <source>DSR</source>
        <comment>direct server return</comment>
        <translation>DSR</translation>
    </message>
    <message>
        <source>NAT</source>
        <translation>NAT</translation>
    </message>
    <message>
        <source>CMS</source>
        <comment>Central Management store</comment>
        <translation>CMS</translation>
    </message>
    <message>
        <source>EXTERNAL NIC</source>
        <translation>외부 NIC</translation>
    </message>
    <message>
        <source>INTERNAL NIC</source>
        <translation>내부 NIC</translation>
    </message>
    <message numerus="yes">
        <source>%n VIP(s)</source>
        <translation>
            <numerusform>VIP %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>규칙 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>서버 %n대</numerusform>
        </translation>
    </message>
    <message>
        <source>Any host</source>
        <translation>모든 호스트</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>모두</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>오류 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>경고 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>참고 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Internet</source>
        <translation>인터넷</translation>
    </message>
    <message>
        <source>External perimeter</source>
        <translation>외부 경계 네트워크</translation>
    </message>
    <message>
        <source>Internal perimeter</source>
        <translation>내부 경계 네트워크</translation>
    </message>
    <message>
        <source>Corporate network</source>
        <translation>회사 네트워크</translation>
    </message>
</context>
<context>
    <name>edgeplanner::OptionsForm</name>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>방화벽</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>서비스</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>범위</translation>
    </message>
    <message>
        <source>View</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Only what is selected (%1)</source>
        <translation>선택한 항목만(%1)</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>용지</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>해상도</translation>
    </message>
    <message>
        <source>Transparent background</source>
        <translation>투명한 배경</translation>
    </message>
    <message>
        <source>Black and grey</source>
        <translation>흑백</translation>
    </message>
    <message>
        <source>Print a date</source>
        <translation>날짜 인쇄</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>How objects are called in the configuration; {name} is put in.</source>
        <translation>구성에서 개체를 부르는 이름입니다. {name} 자리에 이름이 들어갑니다.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Carry the design inside, to be opened again</source>
        <translation>다시 열 수 있도록 설계를 함께 넣기</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>파일 선택</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>An earlier file of this design, as it is running now: the paper then says what to add, modify and remove.</source>
        <translation>지금 운영 중인 상태인, 이 설계의 이전 파일입니다. 문서에 추가, 수정, 제거할 항목이 표시됩니다.</translation>
    </message>
    <message>
        <source>Changes since</source>
        <translation>비교 기준</translation>
    </message>
    <message>
        <source>Over several sheets</source>
        <translation>여러 장에 나누어</translation>
    </message>
    <message>
        <source>Sheets across</source>
        <translation>가로 장수</translation>
    </message>
    <message>
        <source>Sheets down</source>
        <translation>세로 장수</translation>
    </message>
    <message>
        <source>What neighbouring sheets share, to be glued.</source>
        <translation>이어 붙일 수 있도록 이웃한 장이 겹치는 폭입니다.</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>장수</translation>
    </message>
    <message>
        <source>All firewalls</source>
        <translation>모든 방화벽</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>모든 서비스</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Only the changes</source>
        <translation>변경 사항만</translation>
    </message>
    <message>
        <source>Summary for the management</source>
        <translation>경영진용 요약</translation>
    </message>
    <message>
        <source>With addresses</source>
        <translation>주소 포함</translation>
    </message>
    <message>
        <source>Logical, without addresses</source>
        <translation>논리 보기(주소 없음)</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>%1 × screen</source>
        <translation>화면의 %1배</translation>
    </message>
    <message>
        <source>The design as it is running now</source>
        <translation>지금 운영 중인 설계</translation>
    </message>
    <message>
        <source>Designs</source>
        <translation>설계</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>모든 파일</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>겹침</translation>
    </message>
</context>
<context>
    <name>edgeplanner::OutlinePanel</name>
    <message>
        <source>Add an element or a network</source>
        <translation>요소 또는 네트워크 추가</translation>
    </message>
    <message>
        <source>Connect with</source>
        <translation>연결 대상</translation>
    </message>
    <message>
        <source>Networks it stands in</source>
        <translation>속한 네트워크</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>이름 바꾸기(F2)</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>삭제(Del)</translation>
    </message>
    <message>
        <source>Outline of the design</source>
        <translation>설계 개요</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>아직 아무것도 없습니다</translation>
    </message>
    <message>
        <source>Add an element or a network with the button above.</source>
        <translation>위의 단추로 요소나 네트워크를 추가하십시오.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>사이트</translation>
    </message>
    <message>
        <source>New site</source>
        <translation>새 사이트</translation>
    </message>
    <message>
        <source>Server in %1</source>
        <translation>%1의 서버</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an element, and what the connector means</comment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>Nothing in this design fits</source>
        <translation>이 설계에는 맞는 것이 없습니다</translation>
    </message>
    <message>
        <source>No network of this design takes it</source>
        <translation>이 설계의 어떤 네트워크에도 놓을 수 없습니다</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>네트워크</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>개요</translation>
    </message>
</context>
<context>
    <name>edgeplanner::OutlineTree</name>
    <message>
        <source>has errors</source>
        <translation>오류 있음</translation>
    </message>
    <message>
        <source>has warnings</source>
        <translation>경고 있음</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>주소 없음</translation>
    </message>
    <message>
        <source>talks to</source>
        <translation>통신</translation>
    </message>
    <message>
        <source>balances</source>
        <translation>부하 분산</translation>
    </message>
    <message>
        <source>next hop</source>
        <translation>다음 홉</translation>
    </message>
    <message>
        <source>media for</source>
        <translation>미디어</translation>
    </message>
    <message>
        <source>publishes</source>
        <translation>게시</translation>
    </message>
    <message>
        <source>uses</source>
        <translation>사용</translation>
    </message>
    <message>
        <source>Server %1</source>
        <translation>서버 %1</translation>
    </message>
    <message>
        <source>internal %1</source>
        <translation>내부 %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a network</comment>
        <translation>%1에 있음</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>사이트</translation>
    </message>
    <message>
        <source>In no network</source>
        <translation>네트워크 없음</translation>
    </message>
</context>
<context>
    <name>edgeplanner::PacketWalkPanel</name>
    <message>
        <source>Rule to follow</source>
        <translation>따라갈 규칙</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>이전 단계</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>다음 단계</translation>
    </message>
    <message>
        <source>Play the steps</source>
        <translation>단계 재생</translation>
    </message>
    <message>
        <source>boxed and bold: rewritten at this hop</source>
        <translation>굵은 테두리: 이 홉에서 바뀜</translation>
    </message>
    <message>
        <source>Steps of the walk</source>
        <translation>추적 단계</translation>
    </message>
    <message>
        <source>Nothing to walk yet</source>
        <translation>아직 추적할 것이 없습니다</translation>
    </message>
    <message>
        <source>Choose a rule in the port table, and its packet travels here hop by hop: the request, the answer, and what each device does to them.</source>
        <translation>포트 표에서 규칙을 선택하면 그 패킷이 홉별로 이동하는 과정(요청, 응답, 각 장치의 처리)이 여기에 표시됩니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n단계</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>%2단계 중 %1단계</translation>
    </message>
    <message>
        <source>Packet walk</source>
        <translation>패킷 추적</translation>
    </message>
</context>
<context>
    <name>edgeplanner::Palette</name>
    <message>
        <source>Perimeter</source>
        <translation>경계 네트워크</translation>
    </message>
    <message>
        <source>Corporate</source>
        <translation>회사 네트워크</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>외부</translation>
    </message>
    <message>
        <source>Zones and notes</source>
        <translation>영역 및 메모</translation>
    </message>
    <message>
        <source>Ready groups</source>
        <translation>준비된 그룹</translation>
    </message>
    <message>
        <source>Branch appliance</source>
        <translation>지점 어플라이언스(SBA)</translation>
    </message>
    <message>
        <source>Branch server</source>
        <translation>지점 서버(SBS)</translation>
    </message>
    <message>
        <source>Edge pool behind HLBs</source>
        <translation>HLB 뒤의 에지 풀</translation>
    </message>
    <message>
        <source>Two firewalls</source>
        <translation>방화벽 두 개</translation>
    </message>
</context>
<context>
    <name>edgeplanner::PalettePanel</name>
    <message>
        <source>Palette</source>
        <translation>팔레트</translation>
    </message>
    <message>
        <source>Search elements</source>
        <translation>요소 검색</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>요소</translation>
    </message>
    <message>
        <source>Nothing called “%1”</source>
        <translation>“%1” 검색 결과 없음</translation>
    </message>
</context>
<context>
    <name>edgeplanner::PaletteTree</name>
    <message>
        <source>%1: drag it onto the canvas, or press Enter</source>
        <translation>%1: 캔버스로 끌어 놓거나 Enter 키를 누르십시오</translation>
    </message>
</context>
<context>
    <name>edgeplanner::PanelArea</name>
    <message>
        <source>Back to its place</source>
        <translation>원래 위치로</translation>
    </message>
    <message>
        <source>Maximize</source>
        <translation>최대화</translation>
    </message>
    <message>
        <source>Float or dock</source>
        <translation>분리 또는 고정</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>edgeplanner::Picker</name>
    <message>
        <source>Nothing called “%1”</source>
        <translation>“%1” 검색 결과 없음</translation>
    </message>
</context>
<context>
    <name>edgeplanner::Pickers</name>
    <message>
        <source>Find or run a command</source>
        <translation>명령 찾기 또는 실행</translation>
    </message>
    <message>
        <source>Insert by name</source>
        <translation>이름으로 삽입</translation>
    </message>
    <message>
        <source>Insert: %1</source>
        <translation>삽입: %1</translation>
    </message>
</context>
<context>
    <name>edgeplanner::PlanNotice</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Lines that could not be taken</source>
        <translation>적용할 수 없는 행</translation>
    </message>
</context>
<context>
    <name>edgeplanner::PortTable</name>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Needed for</source>
        <translation>용도</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>방향</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>서비스</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>프로토콜</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>원본</translation>
    </message>
    <message>
        <source>Source port</source>
        <translation>원본 포트</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Dest. port</source>
        <translation>대상 포트</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>방화벽</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>필요</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>풀</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>조건</translation>
    </message>
    <message>
        <source>Behind the translation</source>
        <translation>변환 후 주소</translation>
    </message>
    <message>
        <source>Same as</source>
        <translation>같은 규칙</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>참조</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Not filtered by any firewall</source>
        <translation>어느 방화벽도 필터링하지 않음</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two networks</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 through the VIP · %2</source>
        <comment>service, firewall</comment>
        <translation>%1, VIP를 통해 · %2</translation>
    </message>
    <message>
        <source>%1, each server · %2</source>
        <comment>service, firewall</comment>
        <translation>%1, 각 서버 · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>service, firewall</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>All firewalls</source>
        <translation>모든 방화벽</translation>
    </message>
</context>
<context>
    <name>edgeplanner::PortTablePanel</name>
    <message>
        <source>Firewall</source>
        <translation>방화벽</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>서비스</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>그룹화 기준</translation>
    </message>
    <message>
        <source>By service</source>
        <translation>서비스별</translation>
    </message>
    <message>
        <source>By networks</source>
        <translation>네트워크별</translation>
    </message>
    <message>
        <source>By firewall</source>
        <translation>방화벽별</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>그룹화 안 함</translation>
    </message>
    <message>
        <source>Filter rules</source>
        <translation>규칙 필터</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>표 복사</translation>
    </message>
    <message>
        <source>Copy the shown rules as CSV, with every column of the exported file</source>
        <translation>표시된 규칙을 내보낸 파일의 모든 열과 함께 CSV로 복사합니다</translation>
    </message>
    <message>
        <source>Packet walk</source>
        <translation>패킷 추적</translation>
    </message>
    <message>
        <source>Show hop by hop how a packet of the chosen rule travels</source>
        <translation>선택한 규칙의 패킷이 지나가는 경로를 홉마다 표시합니다</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>Show all rules again</source>
        <translation>모든 규칙 다시 표시</translation>
    </message>
    <message>
        <source>All firewalls</source>
        <translation>모든 방화벽</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>모든 서비스</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n rule(s): %2 always required, %3 for features that are on</source>
        <translation>
            <numerusform>규칙 %n개 중 %1개: 항상 필요 %2개, 켜진 기능에 필요 %3개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) of the chosen connector</source>
        <translation>
            <numerusform>선택한 연결선의 규칙 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>No rules yet</source>
        <translation>아직 규칙 없음</translation>
    </message>
    <message>
        <source>Rules appear when traffic of an edge pool or a reverse proxy crosses a firewall. Put a firewall between two networks.</source>
        <translation>에지 풀이나 역방향 프록시의 트래픽이 방화벽을 지나면 규칙이 나타납니다. 두 네트워크 사이에 방화벽을 놓으십시오.</translation>
    </message>
    <message>
        <source>No rule fits</source>
        <translation>맞는 규칙 없음</translation>
    </message>
    <message>
        <source>Search looks in names, addresses, ports and rule numbers.</source>
        <translation>이름, 주소, 포트, 규칙 번호에서 검색합니다.</translation>
    </message>
    <message>
        <source>Port table</source>
        <translation>포트 표</translation>
    </message>
</context>
<context>
    <name>edgeplanner::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>기본 설정</translation>
    </message>
    <message>
        <source>General</source>
        <translation>일반</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>캔버스</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>바로 가기 키</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>시스템 설정 사용</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>테마</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>용지</translation>
    </message>
    <message>
        <source> s</source>
        <translation>초</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>안 함</translation>
    </message>
    <message>
        <source>Recovery copy after</source>
        <translation>복구 복사본 간격</translation>
    </message>
    <message>
        <source>A copy of unsaved changes, offered again after a crash. Your file is only written when you save.</source>
        <translation>저장하지 않은 변경 내용의 복사본으로, 비정상 종료 후 다시 제공됩니다. 파일은 저장할 때만 기록됩니다.</translation>
    </message>
    <message>
        <source>Show the start page</source>
        <translation>시작 페이지 표시</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>움직임 줄이기</translation>
    </message>
    <message>
        <source>Show the grid</source>
        <translation>눈금 표시</translation>
    </message>
    <message>
        <source>Snap to the grid and to neighbours</source>
        <translation>눈금과 주변 요소에 맞추기</translation>
    </message>
    <message>
        <source>Hold Alt while dragging to place freely.</source>
        <translation>끄는 동안 Alt 키를 누르면 자유롭게 놓을 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>edgeplanner::PreviewBar</name>
    <message>
        <source>Previous page</source>
        <translation>이전 쪽</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>다음 쪽</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>축소</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>확대</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>너비에 맞춤</translation>
    </message>
    <message>
        <source>Fit the page</source>
        <translation>쪽에 맞춤</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>쪽</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>/ %1</translation>
    </message>
</context>
<context>
    <name>edgeplanner::PrintPreview</name>
    <message>
        <source>Print preview</source>
        <translation>인쇄 미리 보기</translation>
    </message>
    <message>
        <source>Printing page %1 of %2</source>
        <translation>%1/%2쪽 인쇄 중</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>프린터로 보냈습니다.</translation>
    </message>
    <message>
        <source>Printing cancelled.</source>
        <translation>인쇄를 취소했습니다.</translation>
    </message>
    <message>
        <source>The printer did not take it.</source>
        <translation>프린터가 받지 않았습니다.</translation>
    </message>
    <message>
        <source>Cancelled. No file is half written.</source>
        <translation>취소했습니다. 쓰다 만 파일은 없습니다.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>“%1” 파일을 쓰지 못했습니다: %2</translation>
    </message>
    <message>
        <source>“%1” written.</source>
        <translation>“%1” 파일을 썼습니다.</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>쪽을 배치하는 중…</translation>
    </message>
    <message>
        <source>What to print</source>
        <translation>인쇄할 항목</translation>
    </message>
    <message>
        <source>Firewall request</source>
        <translation>방화벽 요청서</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>다이어그램</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF로 저장</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>인쇄</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Choose the file that the changes are compared with.</source>
        <translation>변경 사항을 비교할 파일을 고르세요.</translation>
    </message>
    <message>
        <source>Not complete: %1</source>
        <translation>불완전함: %1</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>쓰는 중…</translation>
    </message>
    <message>
        <source>Laying out was cancelled. Choose something to lay out the pages again.</source>
        <translation>쪽 배치를 취소했습니다. 다른 항목을 선택하면 다시 배치합니다.</translation>
    </message>
</context>
<context>
    <name>edgeplanner::ProblemTable</name>
    <message>
        <source>Addresses</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>NAT</source>
        <translation>NAT</translation>
    </message>
    <message>
        <source>Load balancing</source>
        <translation>부하 분산</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>경로</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>기능</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>제한</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>문서</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>문제</translation>
    </message>
    <message>
        <source>About</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>중요한 이유</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>조치</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>원본</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>검사</translation>
    </message>
    <message>
        <source>Usually an error: %1</source>
        <translation>원래 오류: %1</translation>
    </message>
    <message>
        <source>Usually a warning: %1</source>
        <translation>원래 경고: %1</translation>
    </message>
    <message>
        <source>Usually a note: %1</source>
        <translation>원래 참고: %1</translation>
    </message>
</context>
<context>
    <name>edgeplanner::ProblemsPanel</name>
    <message>
        <source>Category</source>
        <translation>범주</translation>
    </message>
    <message>
        <source>Filter problems</source>
        <translation>문제 필터</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>문제</translation>
    </message>
    <message numerus="yes">
        <source>%n waived</source>
        <translation>
            <numerusform>예외 처리 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>모든 범주</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>문제 없음</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) ran just now. They run again after every change.</source>
        <translation>
            <numerusform>방금 검사 %n개를 실행했습니다. 변경할 때마다 다시 실행합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>No problem fits</source>
        <translation>맞는 문제 없음</translation>
    </message>
    <message>
        <source>Show other severities or categories, or clear the filter.</source>
        <translation>다른 심각도나 범주를 표시하거나 필터를 지우십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n judged differently</source>
        <translation>
            <numerusform>심각도 변경 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks whose severity this design decides; choose one to judge it as usual again</source>
        <translation>이 설계에서 심각도를 정한 검사입니다. 선택하면 원래 심각도로 돌아갑니다</translation>
    </message>
    <message>
        <source>%1: %2. Decided by %3: %4</source>
        <translation>%1: %2. 결정: %3, 이유: %4</translation>
    </message>
</context>
<context>
    <name>edgeplanner::PublicAddresses</name>
    <message>
        <source>All services</source>
        <translation>모든 서비스</translation>
    </message>
    <message>
        <source>%1: 1 public address</source>
        <translation>%1: 공용 주소 1개</translation>
    </message>
    <message>
        <source>, static NAT to %1</source>
        <translation>, 정적 NAT: %1</translation>
    </message>
    <message>
        <source>Whole design: %1 edge + %2 reverse proxy = %3 public IPv4 addresses</source>
        <translation>전체 설계: 에지 %1 + 역방향 프록시 %2 = 공용 IPv4 주소 %3개</translation>
    </message>
    <message>
        <source>, and %1 IPv6</source>
        <translation>, IPv6 %1개</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>대안</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>서버</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>공용</translation>
    </message>
    <message>
        <source>of these VIPs</source>
        <translation>그중 VIP</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>개인</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>변화</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>What it costs and gives</source>
        <translation>장단점</translation>
    </message>
    <message>
        <source>same</source>
        <translation>동일</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>To order: %1 %2; %3</source>
        <translation>신청할 주소: %1 %2; %3</translation>
    </message>
    <message>
        <source>One server</source>
        <translation>서버 한 대</translation>
    </message>
    <message>
        <source>public</source>
        <translation>공용</translation>
    </message>
    <message>
        <source>1 address per server</source>
        <translation>서버당 주소 1개</translation>
    </message>
</context>
<context>
    <name>edgeplanner::PublicAddressesPanel</name>
    <message>
        <source>Edge pool</source>
        <translation>에지 풀</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>서버</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>가정해 보기</translation>
    </message>
    <message>
        <source>The same pool built another way. Every line is computed from this design; nothing changes until you use it, and undo brings it back.</source>
        <translation>같은 풀을 다르게 구성한 경우입니다. 모든 행은 이 설계로 계산되며, 사용하기 전에는 아무것도 바뀌지 않고 실행 취소할 수 있습니다.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>사용</translation>
    </message>
    <message>
        <source>When the pool grows</source>
        <translation>풀이 커질 때</translation>
    </message>
    <message>
        <source>No edge pool yet</source>
        <translation>아직 에지 풀이 없습니다</translation>
    </message>
    <message>
        <source>Its public addresses, and why it needs them, stand here.</source>
        <translation>공용 주소와 필요한 이유가 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Public addresses of %1</source>
        <translation>%1의 공용 주소</translation>
    </message>
    <message>
        <source>Choose a line to read all of it.</source>
        <translation>행을 선택하면 전체 내용을 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>Public IPs</source>
        <translation>공용 IP</translation>
    </message>
</context>
<context>
    <name>edgeplanner::ReasonForm</name>
    <message>
        <source>Severity</source>
        <translation>심각도</translation>
    </message>
    <message>
        <source>Why, in one sentence</source>
        <translation>이유를 한 문장으로</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>경고</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>참고</translation>
    </message>
</context>
<context>
    <name>edgeplanner::ReplaceDialog</name>
    <message>
        <source>Find and replace</source>
        <translation>찾기 및 바꾸기</translation>
    </message>
    <message>
        <source>A name, domain, address or a part of one</source>
        <translation>이름, 도메인, 주소 또는 그 일부</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>바뀌는 항목</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>찾기</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>바꿀 내용</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>모두 바꾸기</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>필드</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>현재</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>변경 후</translation>
    </message>
    <message>
        <source>The design</source>
        <translation>설계</translation>
    </message>
    <message>
        <source>Renames a domain or moves a network in one step: host names, certificates and addresses follow.</source>
        <translation>한 번에 도메인 이름을 바꾸거나 네트워크를 옮깁니다. 호스트 이름, 인증서, 주소가 따라 바뀝니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n곳</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgeplanner::RequestDialog</name>
    <message>
        <source>Request data</source>
        <translation>요청 데이터</translation>
    </message>
    <message>
        <source>Sections of the form</source>
        <translation>양식의 부분</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>식별</translation>
    </message>
    <message>
        <source>Change ticket</source>
        <translation>변경 티켓</translation>
    </message>
    <message>
        <source>such as internal; printed on every page</source>
        <translation>예: 내부용. 모든 쪽에 인쇄됩니다</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>초안</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>성격</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>아직 선택 안 함</translation>
    </message>
    <message>
        <source>People</source>
        <translation>사람</translation>
    </message>
    <message>
        <source>When</source>
        <translation>시기</translation>
    </message>
    <message>
        <source>such as %1 22:00</source>
        <translation>예: %1 22:00</translation>
    </message>
    <message>
        <source>a date, or permanent</source>
        <translation>날짜 또는 영구</translation>
    </message>
    <message>
        <source>such as %1, six months from now</source>
        <translation>예: %1 (여섯 달 뒤)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>such as PCI DSS, HIPAA, GDPR</source>
        <translation>예: PCI DSS, HIPAA, GDPR</translation>
    </message>
    <message>
        <source>Roll-back</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Empty fields are lines to write on.</source>
        <translation>빈 칸은 손으로 쓸 줄로 인쇄됩니다.</translation>
    </message>
    <message>
        <source>Add a role</source>
        <translation>역할 추가</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>승인</translation>
    </message>
    <message>
        <source>Record a revision</source>
        <translation>개정 기록</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>개정 이력</translation>
    </message>
    <message>
        <source>such as %1</source>
        <translation>예: %1</translation>
    </message>
    <message>
        <source>such as 5 working days</source>
        <translation>예: 5영업일</translation>
    </message>
    <message>
        <source>at all hours</source>
        <translation>항상</translation>
    </message>
    <message>
        <source>such as 5 minutes</source>
        <translation>예: 5분</translation>
    </message>
</context>
<context>
    <name>edgeplanner::RevisionTable</name>
    <message>
        <source>Revision</source>
        <translation>개정</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>By</source>
        <translation>작성자</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>변경 내용</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>개정 이력</translation>
    </message>
</context>
<context>
    <name>edgeplanner::RuleBar</name>
    <message>
        <source>Any</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 외 %2개</translation>
    </message>
    <message>
        <source>Packet walk</source>
        <translation>패킷 추적</translation>
    </message>
    <message>
        <source>Stop following this rule</source>
        <translation>이 규칙 따라가기 중지</translation>
    </message>
    <message>
        <source>any</source>
        <translation>모두</translation>
    </message>
</context>
<context>
    <name>edgeplanner::ScenarioCard</name>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>서버 %n대</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 servers</source>
        <translation>서버 %1~%2대</translation>
    </message>
    <message numerus="yes">
        <source>%n public IP(s)</source>
        <translation>
            <numerusform>공용 IP %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>규칙 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgeplanner::ScenarioDialog</name>
    <message>
        <source>One shared address for all services</source>
        <translation>모든 서비스가 주소 하나를 함께 사용</translation>
    </message>
    <message>
        <source>IPv6 beside IPv4</source>
        <translation>IPv4와 함께 IPv6 사용</translation>
    </message>
    <message>
        <source>New design from a scenario</source>
        <translation>시나리오에서 새 설계 만들기</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>제목 없음</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>제품</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>시나리오</translation>
    </message>
    <message>
        <source>Edge servers</source>
        <translation>에지 서버</translation>
    </message>
    <message>
        <source>SIP domain</source>
        <translation>SIP 도메인</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>네트워크</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>공용</translation>
    </message>
    <message>
        <source>External perimeter</source>
        <translation>외부 경계 네트워크</translation>
    </message>
    <message>
        <source>Internal perimeter</source>
        <translation>내부 경계 네트워크</translation>
    </message>
    <message>
        <source>Corporate</source>
        <translation>회사 네트워크</translation>
    </message>
    <message>
        <source>Empty fields take the addresses of the published sample plan; they are marked and can be renumbered later.</source>
        <translation>빈 필드에는 게시된 샘플 계획의 주소가 들어갑니다. 샘플로 표시되며 나중에 다시 할당할 수 있습니다.</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>기능</translation>
    </message>
    <message>
        <source>What it comes to</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Create design</source>
        <translation>설계 만들기</translation>
    </message>
    <message>
        <source>“%1” is no network. Write it as 198.51.100.0/24.</source>
        <translation>“%1” 값은 네트워크가 아닙니다. 198.51.100.0/24와 같이 입력하십시오.</translation>
    </message>
    <message>
        <source>Nothing yet: see below.</source>
        <translation>아직 없습니다. 아래를 참조하십시오.</translation>
    </message>
    <message>
        <source>Public addresses: %1</source>
        <translation>공용 주소: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n rule(s)</source>
        <translation>
            <numerusform>%1: 규칙 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgeplanner::SeriesCard</name>
    <message>
        <source>Fill series</source>
        <translation>연속 값 채우기</translation>
    </message>
    <message>
        <source>What to fill</source>
        <translation>채울 항목</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>첫 값</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>채우기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>edgeplanner::ServerTable</name>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>내부</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>External</source>
        <translation>외부</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>서버</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>이름 또는 주소</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>공용 주소</translation>
    </message>
</context>
<context>
    <name>edgeplanner::SessionGuard</name>
    <message>
        <source>No recovery copy could be written.</source>
        <translation>복구 복사본을 쓰지 못했습니다.</translation>
    </message>
    <message>
        <source>The file changed on disk.</source>
        <translation>디스크의 파일이 변경되었습니다.</translation>
    </message>
    <message>
        <source>Another program has written “%1”. Reloading loses your changes; saving replaces the other ones.</source>
        <translation>다른 프로그램이 “%1” 파일을 변경했습니다. 다시 불러오면 내 변경 내용이 사라지고, 저장하면 다른 변경 내용을 덮어씁니다.</translation>
    </message>
    <message>
        <source>Another program has written “%1”.</source>
        <translation>다른 프로그램이 “%1” 파일을 변경했습니다.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>다시 불러오기</translation>
    </message>
    <message>
        <source>The file is gone.</source>
        <translation>파일이 없어졌습니다.</translation>
    </message>
    <message>
        <source>“%1” was moved or deleted. Your design is still here.</source>
        <translation>“%1” 파일이 이동되거나 삭제되었습니다. 설계는 여기에 남아 있습니다.</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>다시 저장</translation>
    </message>
    <message>
        <source>A design was open when the last session ended unexpectedly.</source>
        <translation>지난 세션이 비정상 종료될 때 열려 있던 설계가 있습니다.</translation>
    </message>
    <message>
        <source>“%1” has changes from %2 that are not in the file.</source>
        <translation>“%1” 설계에 파일에는 없는 변경 내용이 있습니다(%2).</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>복구</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>버리기</translation>
    </message>
</context>
<context>
    <name>edgeplanner::ShortcutsPage</name>
    <message>
        <source>Usual keys</source>
        <translation>기본 키</translation>
    </message>
    <message>
        <source>Search commands or keys</source>
        <translation>명령 또는 키 검색</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>키</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>인쇄</translation>
    </message>
    <message>
        <source>All as usual</source>
        <translation>모두 기본값으로</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>새 키</translation>
    </message>
    <message>
        <source>%1 already belongs to “%2”. Give that one other keys first.</source>
        <translation>%1 키는 이미 “%2” 명령에 쓰입니다. 먼저 그 명령의 키를 바꾸십시오.</translation>
    </message>
    <message>
        <source>The printer did not take it.</source>
        <translation>프린터가 받지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>edgeplanner::StartPage</name>
    <message>
        <source>Lync and Skype for Business</source>
        <translation>Lync 및 비즈니스용 Skype</translation>
    </message>
    <message>
        <source>Show this page at start</source>
        <translation>시작할 때 이 페이지 표시</translation>
    </message>
    <message numerus="yes">
        <source>Port catalogue %1, %n rule(s)
Works offline, nothing leaves this computer</source>
        <translation>
            <numerusform>포트 카탈로그 %1, 규칙 %n개
오프라인으로 동작하며 이 컴퓨터 밖으로 아무것도 보내지 않습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>New empty design</source>
        <translation>빈 설계 새로 만들기</translation>
    </message>
    <message>
        <source>Start from a scenario</source>
        <translation>시나리오로 시작</translation>
    </message>
    <message>
        <source>Complete designs with names and addresses; everything can be changed later.</source>
        <translation>이름과 주소가 갖추어진 완성된 설계입니다. 나중에 모두 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>제품</translation>
    </message>
    <message>
        <source>See a finished design</source>
        <translation>완성된 설계 보기</translation>
    </message>
    <message>
        <source>Two edge servers behind hardware load balancers, with federation, XMPP and a reverse proxy: every panel has something to show.</source>
        <translation>하드웨어 부하 분산 장치 뒤의 에지 서버 두 대에 페더레이션, XMPP, 역방향 프록시를 갖추어 모든 패널에서 내용을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Open the sample design</source>
        <translation>샘플 설계 열기</translation>
    </message>
    <message>
        <source>Recent designs</source>
        <translation>최근 설계</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>설계</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>변경된 날짜</translation>
    </message>
    <message>
        <source>Designs that you save or open will be listed here.</source>
        <translation>저장하거나 연 설계가 여기에 표시됩니다.</translation>
    </message>
</context>
<context>
    <name>edgeplanner::StatusLine</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>오류 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>경고 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>참고 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Public IPs %1 + %2 proxy</source>
        <translation>공용 IP %1 + 프록시 %2</translation>
    </message>
    <message>
        <source>Public IPs %1</source>
        <translation>공용 IP %1</translation>
    </message>
    <message>
        <source>, IPv6 %1</source>
        <translation>, IPv6 %1</translation>
    </message>
    <message>
        <source>Show how they are counted</source>
        <translation>계산 방법 표시</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s): %1 external, %2 internal</source>
        <translation>
            <numerusform>규칙 %n개: 외부 %1, 내부 %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>규칙 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the port table</source>
        <translation>포트 표 표시</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>선택한 항목 없음</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 선택됨</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n개 선택됨</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>아직 저장되지 않음</translation>
    </message>
    <message>
        <source>Changes not saved</source>
        <translation>변경 내용이 저장되지 않음</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1에 저장됨</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>확대/축소</translation>
    </message>
</context>
<context>
    <name>edgeplanner::ToolBar</name>
    <message>
        <source>Align</source>
        <translation>맞춤</translation>
    </message>
    <message>
        <source>Distribute</source>
        <translation>간격 맞춤</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>확대/축소</translation>
    </message>
    <message>
        <source>Find or run a command</source>
        <translation>명령 찾기 또는 실행</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Firewall request</source>
        <translation>방화벽 요청서</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>도구 모음</translation>
    </message>
</context>
<context>
    <name>edgeplanner::WalkPictures</name>
    <message>
        <source>Any</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>Works.</source>
        <translation>작동합니다.</translation>
    </message>
    <message>
        <source>Blocked.</source>
        <translation>차단됩니다.</translation>
    </message>
    <message>
        <source>Breaks.</source>
        <translation>끊어집니다.</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Hop</source>
        <translation>홉</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>원본</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>처리 내용</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two devices</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>통과</translation>
    </message>
    <message>
        <source>stops here</source>
        <translation>여기서 중단</translation>
    </message>
    <message>
        <source>from</source>
        <translation>보낸 곳</translation>
    </message>
    <message>
        <source>to</source>
        <translation>받는 곳</translation>
    </message>
</context>
<context>
    <name>edgeplanner::WhereUsed</name>
    <message>
        <source>Where %1 is used</source>
        <translation>사용 위치: %1</translation>
    </message>
    <message>
        <source>Network it stands in</source>
        <translation>속한 네트워크</translation>
    </message>
    <message>
        <source>Connector: %1</source>
        <translation>연결선: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n virtual address(es)</source>
        <translation>
            <numerusform>가상 주소 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n translation(s)</source>
        <translation>
            <numerusform>변환 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>규칙 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgeplanner::ZoneHeader</name>
    <message>
        <source>Zones</source>
        <translation>영역</translation>
    </message>
</context>
<context>
    <name>model</name>
    <message>
        <source>Everybody is served when a server stops, also OCS 2007 partners, public IM and older Exchange UM.</source>
        <translation>서버가 중지되어도 OCS 2007 파트너, 공용 IM, 이전 버전의 Exchange UM까지 모두 계속 서비스를 받습니다.</translation>
    </message>
    <message>
        <source>Needs load balancers outside and inside, and a virtual address for each service.</source>
        <translation>외부와 내부에 부하 분산 장치가 필요하고, 서비스마다 가상 IP 주소가 필요합니다.</translation>
    </message>
    <message>
        <source>No virtual addresses to run. No failover for OCS 2007 partners, public IM and older Exchange UM.</source>
        <translation>운영할 가상 IP 주소가 없습니다. OCS 2007 파트너, 공용 IM, 이전 버전의 Exchange UM은 장애 조치되지 않습니다.</translation>
    </message>
    <message>
        <source>One server only: when it stops, nobody outside can sign in.</source>
        <translation>서버가 한 대뿐이므로 중지되면 외부에서 아무도 로그인할 수 없습니다.</translation>
    </message>
    <message>
        <source>NAT saves no address: each private one needs its own public one, translated one to one without port change.</source>
        <translation>NAT를 써도 주소는 줄지 않습니다. 개인 주소마다 공용 주소가 하나씩 필요하고, 포트를 바꾸지 않고 일대일로 변환합니다.</translation>
    </message>
    <message>
        <source>The firewall must let the public A/V addresses of the servers reach each other (hairpin).</source>
        <translation>방화벽은 서버의 공용 A/V 주소끼리 서로 연결할 수 있게 허용해야 합니다(헤어핀).</translation>
    </message>
    <message>
        <source>Ports %1, %2 and %3 on one address. Guest networks often let only 443 out.</source>
        <translation>주소 하나에 포트 %1, %2, %3. 게스트 네트워크는 443만 내보내는 경우가 많습니다.</translation>
    </message>
    <message>
        <source>Give %1 a private network first: the servers need addresses in it.</source>
        <translation>먼저 %1에 개인 네트워크를 지정하십시오. 서버에 그 네트워크의 주소가 필요합니다.</translation>
    </message>
    <message>
        <source>Not supported: the A/V relay would offer its private address, which nobody outside can reach.</source>
        <translation>지원되지 않습니다. A/V 릴레이가 자신의 개인 주소를 알려 주게 되며, 외부에서는 그 주소에 연결할 수 없습니다.</translation>
    </message>
    <message>
        <source>Hardware load balancer</source>
        <translation>하드웨어 부하 분산 장치</translation>
    </message>
    <message>
        <source>DNS load balancing</source>
        <translation>DNS 부하 분산</translation>
    </message>
    <message>
        <source>One server, no load balancing</source>
        <translation>서버 한 대, 부하 분산 없음</translation>
    </message>
    <message>
        <source>NAT</source>
        <translation>NAT</translation>
    </message>
    <message>
        <source>public addresses</source>
        <translation>공용 주소</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, one address per server</source>
        <translation>%1, %2, 서버마다 주소 하나</translation>
    </message>
    <message>
        <source>Change %1 to: %2</source>
        <translation>%1 변경: %2</translation>
    </message>
    <message>
        <source>%1 is used more than once</source>
        <translation>%1 주소가 두 번 이상 사용됨</translation>
    </message>
    <message>
        <source>It belongs to %1. Hosts with one address disturb each other, and a rule for one of them opens the other.</source>
        <translation>주소의 소유자: %1. 같은 주소를 쓰는 호스트는 서로를 방해하고, 한쪽의 규칙이 다른 쪽도 열어 줍니다.</translation>
    </message>
    <message>
        <source>Give all but one another address.</source>
        <translation>하나만 남기고 나머지에는 다른 주소를 지정하십시오.</translation>
    </message>
    <message>
        <source>%1 lies in a reserved range</source>
        <translation>%1 주소가 예약된 범위에 있음</translation>
    </message>
    <message>
        <source>It belongs to %1, but %2 keeps it for something else.</source>
        <translation>주소의 소유자: %1. 그러나 %2에서는 이 주소를 다른 용도로 남겨 두었습니다.</translation>
    </message>
    <message>
        <source>Choose another address, or change the reserved range.</source>
        <translation>다른 주소를 선택하거나 예약된 범위를 변경하십시오.</translation>
    </message>
    <message>
        <source>IPv4</source>
        <translation>IPv4</translation>
    </message>
    <message>
        <source>IPv6</source>
        <translation>IPv6</translation>
    </message>
    <message>
        <source>IPv4 and IPv6</source>
        <translation>IPv4 및 IPv6</translation>
    </message>
    <message>
        <source>This pair is not supported: the inside must speak IPv4, and both families only together with the outside.</source>
        <translation>이 조합은 지원되지 않습니다. 내부는 IPv4를 사용해야 하며, 두 주소 체계를 함께 쓰려면 외부에서도 함께 써야 합니다.</translation>
    </message>
    <message>
        <source>IPv6 alone is supported in a lab only; most users and partners outside cannot connect.</source>
        <translation>IPv6 단독 사용은 실습 환경에서만 지원됩니다. 외부의 사용자와 파트너 대부분이 연결할 수 없습니다.</translation>
    </message>
    <message>
        <source>Use IPv4 inside, or both families on both sides.</source>
        <translation>내부에서 IPv4를 사용하거나 양쪽 모두 두 주소 체계를 사용하십시오.</translation>
    </message>
    <message>
        <source>Use only IPv4 on the internal side of %1</source>
        <translation>%1의 내부 쪽에 IPv4만 사용</translation>
    </message>
    <message>
        <source>No IPv4 address for %1</source>
        <translation>IPv4 주소 없음: %1</translation>
    </message>
    <message>
        <source>No IPv6 address for %1</source>
        <translation>IPv6 주소 없음: %1</translation>
    </message>
    <message>
        <source>Its rules cannot be written without it, and Any would open more than asked.</source>
        <translation>주소가 없으면 규칙을 쓸 수 없고, 모두(Any)로 하면 요청한 것보다 많이 열립니다.</translation>
    </message>
    <message>
        <source>Enter the address, or take the next free one of its network.</source>
        <translation>주소를 입력하거나 해당 네트워크에서 비어 있는 다음 주소를 사용하십시오.</translation>
    </message>
    <message>
        <source>%1 is no public address: %2</source>
        <translation>%1 주소는 공용 주소가 아님: %2</translation>
    </message>
    <message>
        <source>The service is said to have a public address of its own. Nobody outside reaches a private one, and relay candidates that carry it are useless.</source>
        <translation>이 서비스는 자체 공용 주소를 사용하는 것으로 설정되어 있습니다. 개인 주소에는 외부에서 아무도 연결할 수 없고, 그 주소가 담긴 릴레이 후보는 쓸모가 없습니다.</translation>
    </message>
    <message>
        <source>Behind hardware load balancers servers and virtual addresses alike must be public; NAT is not supported there.</source>
        <translation>하드웨어 부하 분산 장치 뒤에서는 서버와 가상 IP 주소가 모두 공용이어야 합니다. 이 경우 NAT는 지원되지 않습니다.</translation>
    </message>
    <message>
        <source>Clients are told this side of the translation. A private address there is as unreachable as the one behind it.</source>
        <translation>클라이언트는 변환의 이쪽 주소를 안내받습니다. 이 주소가 개인 주소이면 뒤의 주소와 마찬가지로 연결할 수 없습니다.</translation>
    </message>
    <message>
        <source>Enter the public address, or let the external firewall translate one.</source>
        <translation>공용 주소를 입력하거나 외부 방화벽이 변환하도록 하십시오.</translation>
    </message>
    <message>
        <source>Enter the public address.</source>
        <translation>공용 주소를 입력하십시오.</translation>
    </message>
    <message>
        <source>%1 of %2 lies outside %3</source>
        <translation>%1 주소(%2)가 %3의 범위를 벗어남</translation>
    </message>
    <message>
        <source>%1 has %2. Packets for an address outside of it never arrive.</source>
        <translation>%1의 네트워크는 %2입니다. 범위를 벗어난 주소로 가는 패킷은 도착하지 않습니다.</translation>
    </message>
    <message>
        <source>%1, %2, is in no public block</source>
        <translation>%1 주소(%2)가 어느 공용 블록에도 없음</translation>
    </message>
    <message>
        <source>The provider routes only %1 to the firewalls. Packets for other addresses never arrive.</source>
        <translation>공급자는 방화벽으로 %1만 라우팅합니다. 다른 주소로 가는 패킷은 도착하지 않습니다.</translation>
    </message>
    <message>
        <source>Correct the address, or add its network to %1.</source>
        <translation>주소를 수정하거나 그 주소의 네트워크를 %1에 추가하십시오.</translation>
    </message>
    <message>
        <source>the %1 on %2</source>
        <translation>%2의 %1</translation>
    </message>
    <message>
        <source>the external address of %1</source>
        <translation>%1의 외부 주소</translation>
    </message>
    <message>
        <source>the internal side of %1</source>
        <translation>%1의 내부 쪽</translation>
    </message>
    <message>
        <source>the external side of %1</source>
        <translation>%1의 외부 쪽</translation>
    </message>
    <message>
        <source>the public address of %1</source>
        <translation>%1의 공용 주소</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2 쪽의 %1</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>the VIP for web services of %1</source>
        <translation>%1의 웹 서비스용 VIP</translation>
    </message>
    <message>
        <source>the gateway of a network</source>
        <translation>네트워크의 게이트웨이</translation>
    </message>
    <message>
        <source>Sample addresses and names are still in use</source>
        <translation>샘플 주소와 이름을 아직 사용 중</translation>
    </message>
    <message>
        <source>Enter your own networks, addresses and domains before a request goes out.</source>
        <translation>요청서를 보내기 전에 실제 네트워크, 주소, 도메인을 입력하십시오.</translation>
    </message>
    <message>
        <source>%1 does not stand in the network of %2</source>
        <translation>%1의 위치가 %2의 네트워크가 아님</translation>
    </message>
    <message>
        <source>The servers are in %1. A load balancer elsewhere cannot be their gateway, and what lies between has to let its traffic pass.</source>
        <translation>서버는 %1에 있습니다. 부하 분산 장치가 다른 곳에 있으면 서버의 게이트웨이가 될 수 없고, 그 사이의 장치가 트래픽을 통과시켜야 합니다.</translation>
    </message>
    <message>
        <source>Attach the load balancer to %1.</source>
        <translation>부하 분산 장치를 %1에 연결하십시오.</translation>
    </message>
    <message>
        <source>No Front End pool holds the Central Management store</source>
        <translation>중앙 관리 저장소가 있는 프런트 엔드 풀이 없음</translation>
    </message>
    <message>
        <source>Edge servers get their configuration from there. Without it that rule cannot be narrowed to its source.</source>
        <translation>에지 서버는 이 저장소에서 구성을 받습니다. 저장소가 없으면 해당 규칙의 원본을 좁힐 수 없습니다.</translation>
    </message>
    <message>
        <source>Mark the pool that holds it.</source>
        <translation>저장소가 있는 풀을 표시하십시오.</translation>
    </message>
    <message>
        <source>%1 pools hold the Central Management store: %2</source>
        <translation>중앙 관리 저장소가 있는 풀이 %1개임: %2</translation>
    </message>
    <message>
        <source>Only one is active at a time, and only it replicates to the edge servers.</source>
        <translation>한 번에 하나만 활성 상태이며, 활성 저장소만 에지 서버로 복제합니다.</translation>
    </message>
    <message>
        <source>Mark the active one.</source>
        <translation>활성 저장소를 표시하십시오.</translation>
    </message>
    <message>
        <source>The store is on %1</source>
        <translation>저장소 위치: %1</translation>
    </message>
    <message>
        <source>%1 is attached to no network</source>
        <translation>연결된 네트워크 없음: %1</translation>
    </message>
    <message>
        <source>%1 is attached to one network only</source>
        <translation>연결된 네트워크가 하나뿐임: %1</translation>
    </message>
    <message>
        <source>%1 has no external network</source>
        <translation>%1에 외부 네트워크가 없음</translation>
    </message>
    <message>
        <source>%1 has no internal network</source>
        <translation>%1에 내부 네트워크가 없음</translation>
    </message>
    <message>
        <source>A device that passes traffic on needs a network on both sides; this one is on no way.</source>
        <translation>트래픽을 전달하는 장치는 양쪽에 네트워크가 필요합니다. 이 장치는 어느 경로에도 없습니다.</translation>
    </message>
    <message>
        <source>Rules of that side need to know which firewalls stand in front.</source>
        <translation>이 쪽의 규칙을 만들려면 앞에 어떤 방화벽이 있는지 알아야 합니다.</translation>
    </message>
    <message>
        <source>Nobody can tell which firewalls stand between it and the others.</source>
        <translation>다른 요소와의 사이에 어떤 방화벽이 있는지 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Drop %1 on its network, or remove it.</source>
        <translation>%1 요소를 해당 네트워크에 놓거나 제거하십시오.</translation>
    </message>
    <message>
        <source>%1 hands traffic to %2 although there is a Director</source>
        <translation>디렉터가 있는데 %1에서 %2에 트래픽을 바로 전달함</translation>
    </message>
    <message>
        <source>Where a Director stands it is the next hop: it takes the sign-ins from outside off the Front End pools.</source>
        <translation>디렉터가 있으면 디렉터가 다음 홉입니다. 외부에서 오는 로그인을 프런트 엔드 풀 대신 처리합니다.</translation>
    </message>
    <message>
        <source>Make %1 the next hop.</source>
        <translation>다음 홉을 %1 디렉터로 지정하십시오.</translation>
    </message>
    <message>
        <source>%1 does not publish %2</source>
        <translation>%1에서 %2의 웹 서비스를 게시하지 않음</translation>
    </message>
    <message>
        <source>Clients that sign in over the Director also ask for its web services; unpublished they fail from outside.</source>
        <translation>디렉터를 통해 로그인하는 클라이언트는 디렉터의 웹 서비스도 요청합니다. 게시하지 않으면 외부에서 실패합니다.</translation>
    </message>
    <message>
        <source>Connect the reverse proxy to %1.</source>
        <translation>역방향 프록시를 %1에 연결하십시오.</translation>
    </message>
    <message>
        <source>Make %1 the next hop of %2</source>
        <translation>%2의 다음 홉을 %1 디렉터로 지정</translation>
    </message>
    <message>
        <source>Publish %1 through %2</source>
        <translation>%2에서 %1의 웹 서비스 게시</translation>
    </message>
    <message>
        <source>The documents disagree about %1</source>
        <translation>%1에 대한 문서의 내용이 서로 다름</translation>
    </message>
    <message>
        <source>%1 (%2 %3)</source>
        <translation>%1(%2 %3)</translation>
    </message>
    <message>
        <source>Nothing to do; whoever compares the rules with a document finds the difference here.</source>
        <translation>할 일은 없습니다. 규칙을 문서와 비교하는 사람은 여기에서 차이점을 확인할 수 있습니다.</translation>
    </message>
    <message>
        <source>Both sides of %1 are in one network</source>
        <translation>%1의 양쪽이 같은 네트워크에 있음</translation>
    </message>
    <message>
        <source>Windows picks one of the two interfaces for everything; half of the traffic leaves by the wrong one.</source>
        <translation>Windows는 두 인터페이스 중 하나를 모든 트래픽에 사용하므로 트래픽의 절반이 잘못된 인터페이스로 나갑니다.</translation>
    </message>
    <message>
        <source>Give the external and the internal side networks of their own.</source>
        <translation>외부 쪽과 내부 쪽에 서로 다른 네트워크를 지정하십시오.</translation>
    </message>
    <message>
        <source>The two sides of %1 are routed to each other</source>
        <translation>%1의 양쪽이 서로 라우팅됨</translation>
    </message>
    <message>
        <source>%1 connects the external and the internal network past every firewall: whoever gets into the one is in the other.</source>
        <translation>%1 때문에 외부 네트워크와 내부 네트워크가 모든 방화벽을 우회하여 연결됩니다. 한쪽에 침입하면 다른 쪽에도 들어갈 수 있습니다.</translation>
    </message>
    <message>
        <source>Take %1 out of one of the two networks.</source>
        <translation>%1 요소를 두 네트워크 중 하나에서 분리하십시오.</translation>
    </message>
    <message>
        <source>%1 belongs to no edge pool</source>
        <translation>%1에 연결된 에지 풀이 없음</translation>
    </message>
    <message>
        <source>A reverse proxy gets its rules through the pools that it publishes; this one has none.</source>
        <translation>역방향 프록시의 규칙은 게시하는 풀에서 만들어지는데, 이 프록시는 게시하는 풀이 없습니다.</translation>
    </message>
    <message>
        <source>Rules and features follow the connectors; what stands alone changes nothing.</source>
        <translation>규칙과 기능은 연결선을 따릅니다. 연결되지 않은 요소는 아무것도 바꾸지 않습니다.</translation>
    </message>
    <message>
        <source>Connect it to the Front End pool whose web services it publishes.</source>
        <translation>게시할 웹 서비스가 있는 프런트 엔드 풀에 연결하십시오.</translation>
    </message>
    <message>
        <source>Connect it to the pool that uses it, or remove it.</source>
        <translation>이 요소를 사용하는 풀에 연결하거나 제거하십시오.</translation>
    </message>
    <message>
        <source>%1 is of a kind that this version does not know: %2</source>
        <translation>%1의 종류를 이 버전에서 알 수 없음: %2</translation>
    </message>
    <message>
        <source>It is kept as it was read and takes no part in rules.</source>
        <translation>읽은 그대로 보관되며 규칙에는 포함되지 않습니다.</translation>
    </message>
    <message>
        <source>Open the file with the version of Edge Planner that wrote it.</source>
        <translation>이 파일을 쓴 버전의 Edge Planner로 여십시오.</translation>
    </message>
    <message>
        <source>Publish the web services of %1</source>
        <translation>%1의 웹 서비스 게시</translation>
    </message>
    <message>
        <source>%1 has no address</source>
        <translation>%1에 주소가 없음</translation>
    </message>
    <message>
        <source>Enter the addresses of %1.</source>
        <translation>%1의 주소를 입력하십시오.</translation>
    </message>
    <message>
        <source>%1 has no %2 to talk to</source>
        <translation>%1의 통신 상대가 없음: %2</translation>
    </message>
    <message>
        <source>Connect it, or switch off the feature that needs it.</source>
        <translation>상대를 연결하거나, 상대가 필요한 기능을 끄십시오.</translation>
    </message>
    <message>
        <source>Take free addresses for %1</source>
        <translation>%1에 빈 주소 할당</translation>
    </message>
    <message>
        <source>%1 has no way to %2</source>
        <translation>%1에서 %2에 이르는 경로가 없음</translation>
    </message>
    <message>
        <source>Attach a firewall or router that leads there, or accept this when nobody there uses the edge pool.</source>
        <translation>그곳으로 이어지는 방화벽이나 라우터를 연결하거나, 그곳에서 에지 풀을 쓰지 않는다면 이 결과를 예외 처리하십시오.</translation>
    </message>
    <message>
        <source>“%1” needs “%2” on %3</source>
        <translation>%3: “%1” 기능에 “%2” 기능이 필요함</translation>
    </message>
    <message>
        <source>The one does not work without the other, and its rules are missing.</source>
        <translation>이 기능이 없으면 동작하지 않으며, 필요한 규칙도 빠져 있습니다.</translation>
    </message>
    <message>
        <source>Switch “%1” on.</source>
        <translation>“%1” 기능을 켜십시오.</translation>
    </message>
    <message>
        <source>Add and connect it, or switch “%1” off.</source>
        <translation>해당 요소를 추가하여 연결하거나 “%1” 기능을 끄십시오.</translation>
    </message>
    <message>
        <source>Switch “%1” on for %2</source>
        <translation>%2에서 “%1” 기능 켜기</translation>
    </message>
    <message>
        <source>Add “%1” to %2</source>
        <translation>%2에 “%1” 추가</translation>
    </message>
    <message>
        <source>%1 does not have “%2”: %3</source>
        <translation>%3: %1에는 “%2” 기능이 없음</translation>
    </message>
    <message>
        <source>The feature exists only in %1. No rule is written for it.</source>
        <translation>이 기능은 %1에만 있습니다. 이 기능의 규칙은 만들어지지 않습니다.</translation>
    </message>
    <message>
        <source>Unknown feature “%1” on %2</source>
        <translation>%2에 알 수 없는 기능이 있음: “%1”</translation>
    </message>
    <message>
        <source>This version of Edge Planner knows no such feature; no rule is written for it.</source>
        <translation>이 버전의 Edge Planner에는 이러한 기능이 없으므로 규칙이 만들어지지 않습니다.</translation>
    </message>
    <message>
        <source>Switch the feature off.</source>
        <translation>기능을 끄십시오.</translation>
    </message>
    <message>
        <source>Switch “%1” off for %2</source>
        <translation>%2에서 “%1” 기능 끄기</translation>
    </message>
    <message>
        <source>“%1” means nothing for %2</source>
        <translation>%2에서는 “%1” 기능에 의미가 없음</translation>
    </message>
    <message>
        <source>The feature belongs to other designs (%1); this one is: %2.</source>
        <translation>이 기능은 다른 설계에 속합니다(%1). 현재 설계: %2.</translation>
    </message>
    <message>
        <source>Switch the feature off, or change the load balancing.</source>
        <translation>기능을 끄거나 부하 분산 방식을 변경하십시오.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are both on for %3</source>
        <translation>%3에서 “%1” 기능과 “%2” 기능이 모두 켜져 있음</translation>
    </message>
    <message>
        <source>One rules the other out; rules of both would contradict each other.</source>
        <translation>두 기능은 함께 쓸 수 없으며 규칙이 서로 모순됩니다.</translation>
    </message>
    <message>
        <source>Switch one of the two off.</source>
        <translation>두 기능 중 하나를 끄십시오.</translation>
    </message>
    <message>
        <source>Switch “%1” off</source>
        <translation>“%1” 기능 끄기</translation>
    </message>
    <message>
        <source>“%1” is on for %2 and adds no rule</source>
        <translation>%2에서 켜진 “%1” 기능이 규칙을 추가하지 않음</translation>
    </message>
    <message>
        <source>Its rules are a choice that is not taken: %1.</source>
        <translation>이 기능의 규칙은 선택 사항인데 선택되어 있지 않습니다: %1.</translation>
    </message>
    <message>
        <source>Include “%1” when the firewalls here see this traffic.</source>
        <translation>여기의 방화벽이 이 트래픽을 처리한다면 “%1” 항목을 포함하십시오.</translation>
    </message>
    <message>
        <source>Its rules also need: %1.</source>
        <translation>이 기능의 규칙에는 다음 항목도 필요합니다: %1.</translation>
    </message>
    <message>
        <source>Add what is missing, or switch the feature off.</source>
        <translation>빠진 항목을 추가하거나 기능을 끄십시오.</translation>
    </message>
    <message>
        <source>%1 has no row for it in this design.</source>
        <translation>%1에는 이 설계에서 이 기능의 행이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing has to be opened for it.</source>
        <translation>이 기능 때문에 열 것은 없습니다.</translation>
    </message>
    <message>
        <source>%1 sees no traffic of an edge pool</source>
        <translation>%1에 에지 풀의 트래픽이 지나가지 않음</translation>
    </message>
    <message>
        <source>No way between an edge pool, a reverse proxy and their other ends leads through it, so its rule table is empty.</source>
        <translation>에지 풀이나 역방향 프록시와 그 상대 사이의 어떤 경로도 이 방화벽을 지나지 않으므로 규칙 표가 비어 있습니다.</translation>
    </message>
    <message>
        <source>Attach it between the networks that it separates, or remove it.</source>
        <translation>이 방화벽으로 나눌 네트워크 사이에 연결하거나 제거하십시오.</translation>
    </message>
    <message>
        <source>No firewall between %1 and the Internet</source>
        <translation>%1에서 인터넷까지 방화벽 없음</translation>
    </message>
    <message>
        <source>No firewall between %1 and the corporate network</source>
        <translation>%1에서 회사 네트워크까지 방화벽 없음</translation>
    </message>
    <message>
        <source>No firewall between %1 and the perimeter network</source>
        <translation>%1에서 경계 네트워크까지 방화벽 없음</translation>
    </message>
    <message>
        <source>Put a firewall on that way, or accept it when somebody else filters there.</source>
        <translation>그 경로에 방화벽을 두거나, 다른 곳에서 필터링한다면 이 결과를 예외 처리하십시오.</translation>
    </message>
    <message>
        <source>No way between %1 and the Internet</source>
        <translation>%1에서 인터넷까지 경로 없음</translation>
    </message>
    <message>
        <source>No way between %1 and the corporate network</source>
        <translation>%1에서 회사 네트워크까지 경로 없음</translation>
    </message>
    <message>
        <source>No way between %1 and the perimeter network</source>
        <translation>%1에서 경계 네트워크까지 경로 없음</translation>
    </message>
    <message>
        <source>It is attached to no network on that side, so %1 of its %2 rules there stand on no firewall: %3.</source>
        <translation>이 쪽에 연결된 네트워크가 없으므로 그곳의 규칙 %2개 중 %1개가 어느 방화벽에도 놓이지 않습니다: %3.</translation>
    </message>
    <message>
        <source>Attach it to a network on that side.</source>
        <translation>이 쪽의 네트워크에 연결하십시오.</translation>
    </message>
    <message>
        <source>No such network is drawn, so %1 of its %2 rules there stand on no firewall: %3.</source>
        <translation>그러한 네트워크가 그려져 있지 않으므로 그곳의 규칙 %2개 중 %1개가 어느 방화벽에도 놓이지 않습니다: %3.</translation>
    </message>
    <message>
        <source>Add the network and attach a firewall to it and to the network of %1.</source>
        <translation>네트워크를 추가하고, 그 네트워크와 %1의 네트워크에 방화벽을 연결하십시오.</translation>
    </message>
    <message>
        <source>No firewall, load balancer or router connects the two, so %1 of its %2 rules there stand on no firewall: %3.</source>
        <translation>둘을 잇는 방화벽, 부하 분산 장치, 라우터가 없으므로 그곳의 규칙 %2개 중 %1개가 어느 방화벽에도 놓이지 않습니다: %3.</translation>
    </message>
    <message>
        <source>Attach a firewall to both networks.</source>
        <translation>두 네트워크에 방화벽을 연결하십시오.</translation>
    </message>
    <message>
        <source>No gateway towards the Internet for %1</source>
        <translation>%1에 인터넷 쪽 게이트웨이가 없음</translation>
    </message>
    <message>
        <source>The default gateway of edge servers and proxies is on the external side. Without one nothing outside is answered.</source>
        <translation>에지 서버와 프록시의 기본 게이트웨이는 외부 쪽에 있습니다. 게이트웨이가 없으면 외부에 아무 응답도 할 수 없습니다.</translation>
    </message>
    <message>
        <source>No gateway towards the inside for %1</source>
        <translation>%1에 내부 쪽 게이트웨이가 없음</translation>
    </message>
    <message>
        <source>Replies to %1 need a persistent route on the internal side; otherwise they leave through the external gateway.</source>
        <translation>%1에 응답하려면 내부 쪽에 영구 경로가 필요합니다. 없으면 응답이 외부 게이트웨이로 나갑니다.</translation>
    </message>
    <message>
        <source>Enter the gateway of %1.</source>
        <translation>%1의 게이트웨이를 입력하십시오.</translation>
    </message>
    <message>
        <source>Enter the address of the load balancer, which is the gateway of these servers.</source>
        <translation>이 서버들의 게이트웨이인 부하 분산 장치의 주소를 입력하십시오.</translation>
    </message>
    <message>
        <source>Use %1 as the gateway of %2</source>
        <translation>%2의 게이트웨이로 %1 사용</translation>
    </message>
    <message>
        <source>%1 servers in %2</source>
        <translation>%2의 서버가 %1대임</translation>
    </message>
    <message>
        <source>%1 is the supported maximum of a Director pool.</source>
        <translation>디렉터 풀에서 지원되는 최대 서버 수는 %1대입니다.</translation>
    </message>
    <message>
        <source>%1 is the supported maximum of a Front End pool in %2.</source>
        <translation>%2의 프런트 엔드 풀에서 지원되는 최대 서버 수는 %1대입니다.</translation>
    </message>
    <message>
        <source>Split the pool, or correct the drawing.</source>
        <translation>풀을 나누거나 그림을 수정하십시오.</translation>
    </message>
    <message>
        <source>The servers of %1 ask internal DNS servers</source>
        <translation>%1의 서버가 내부 DNS 서버에 질의함</translation>
    </message>
    <message>
        <source>A figure draws it, but the guidance is to keep edge servers off internal DNS: it opens the inside to hosts in the perimeter.</source>
        <translation>그림 하나에 이렇게 그려져 있지만, 에지 서버가 내부 DNS를 쓰지 않게 하는 것이 지침입니다. 경계 네트워크의 호스트에 내부가 열리기 때문입니다.</translation>
    </message>
    <message>
        <source>Use hosts entries for the next hop, or a DNS server in the perimeter, and switch “%1” off.</source>
        <translation>다음 홉의 이름은 hosts 항목이나 경계 네트워크의 DNS 서버로 확인하고 “%1” 기능을 끄십시오.</translation>
    </message>
    <message>
        <source>Public and NATed addresses side by side on %1</source>
        <translation>%1에 공용 주소와 NAT 주소가 섞여 있음</translation>
    </message>
    <message>
        <source>NAT for %1, public addresses for %2: the three services of a server must all be one or the other.</source>
        <translation>NAT: %1, 공용 주소: %2. 한 서버의 세 서비스는 모두 같은 방식이어야 합니다.</translation>
    </message>
    <message>
        <source>Choose NAT for all three services, or public addresses for all.</source>
        <translation>세 서비스 모두 NAT로 하거나 모두 공용 주소로 하십시오.</translation>
    </message>
    <message>
        <source>Use public addresses for all services of %1</source>
        <translation>%1의 모든 서비스에 공용 주소 사용</translation>
    </message>
    <message>
        <source>Use NAT for all services of %1</source>
        <translation>%1의 모든 서비스에 NAT 사용</translation>
    </message>
    <message>
        <source>%1 names more than one thing</source>
        <translation>%1: 둘 이상의 대상이 함께 쓰는 이름</translation>
    </message>
    <message>
        <source>%1 use it. Every edge pool needs external and internal names of its own, or clients and servers end at the wrong one.</source>
        <translation>이 이름을 쓰는 대상: %1. 모든 에지 풀에는 고유한 외부 이름과 내부 이름이 필요합니다. 그렇지 않으면 클라이언트와 서버가 잘못된 풀로 갑니다.</translation>
    </message>
    <message>
        <source>Services or servers of %1 with addresses of their own share it; whoever asks is led to any of them.</source>
        <translation>주소가 서로 다른 %1의 서비스나 서버가 이 이름을 함께 씁니다. 이름을 조회하면 그중 아무 곳으로나 안내됩니다.</translation>
    </message>
    <message>
        <source>On %1 it is both an internal and an external name. The name of the pool is the one that the inside looks up.</source>
        <translation>%1에서 이 이름은 내부 이름이면서 외부 이름입니다. 풀의 이름은 내부에서 조회하는 이름입니다.</translation>
    </message>
    <message>
        <source>Give each of them a name of its own.</source>
        <translation>각각에 고유한 이름을 지정하십시오.</translation>
    </message>
    <message>
        <source>“%1” is no usable name for %2</source>
        <translation>%2에 쓸 수 없는 이름: “%1”</translation>
    </message>
    <message>
        <source>Names are made of letters A-Z, digits, hyphens and dots. Other characters fail in public DNS and on certificates.</source>
        <translation>이름에는 영문자 A-Z, 숫자, 하이픈, 점만 쓸 수 있습니다. 다른 문자는 공용 DNS와 인증서에서 실패합니다.</translation>
    </message>
    <message>
        <source>Edge services need names of their own; wildcards are not supported for them, neither in DNS nor as the subject of a certificate.</source>
        <translation>에지 서비스에는 고유한 이름이 필요합니다. DNS에서도 인증서의 주체로도 와일드카드는 지원되지 않습니다.</translation>
    </message>
    <message>
        <source>Edge servers are found by their full name. A computer name without DNS suffix never receives the configuration.</source>
        <translation>에지 서버는 전체 이름으로 찾습니다. DNS 접미사가 없는 컴퓨터 이름으로는 구성이 전달되지 않습니다.</translation>
    </message>
    <message>
        <source>Correct the name.</source>
        <translation>이름을 수정하십시오.</translation>
    </message>
    <message>
        <source>Give the computer a DNS suffix and enter the full name, such as %1.contoso.net.</source>
        <translation>컴퓨터에 DNS 접미사를 지정하고 %1.contoso.net처럼 전체 이름을 입력하십시오.</translation>
    </message>
    <message>
        <source>the SIP domains</source>
        <translation>SIP 도메인</translation>
    </message>
    <message>
        <source>Names of %1 are missing: %2</source>
        <translation>%1의 이름이 빠져 있음: %2</translation>
    </message>
    <message>
        <source>internal name</source>
        <translation>내부 이름</translation>
    </message>
    <message>
        <source>DNS records, certificates and the hosts entries of the servers are made of them.</source>
        <translation>이 이름으로 DNS 레코드, 인증서, 서버의 hosts 항목을 만듭니다.</translation>
    </message>
    <message>
        <source>Enter the names.</source>
        <translation>이름을 입력하십시오.</translation>
    </message>
    <message>
        <source>No SIP domain is known</source>
        <translation>SIP 도메인이 지정되지 않음</translation>
    </message>
    <message>
        <source>Clients and partners find the edge pool by the domain of a user&apos;s address; DNS records and certificate names cannot be listed.</source>
        <translation>클라이언트와 파트너는 사용자 주소의 도메인으로 에지 풀을 찾습니다. 도메인이 없으면 DNS 레코드와 인증서 이름을 나열할 수 없습니다.</translation>
    </message>
    <message>
        <source>Enter the SIP domains.</source>
        <translation>SIP 도메인을 입력하십시오.</translation>
    </message>
    <message>
        <source>%1 lies in none of the SIP domains</source>
        <translation>%1 이름이 어느 SIP 도메인에도 속하지 않음</translation>
    </message>
    <message>
        <source>Clients and partners accept a service record only when it leads to a name in its own domain (%1). Records can lead to sip.%2, not to this name.</source>
        <translation>클라이언트와 파트너는 서비스 레코드가 같은 도메인(%1)의 이름을 가리킬 때만 받아들입니다. 레코드는 이 이름이 아니라 sip.%2 이름을 가리킬 수 있습니다.</translation>
    </message>
    <message>
        <source>Use a name in one of the SIP domains, such as sip.%1.</source>
        <translation>sip.%1처럼 SIP 도메인에 속한 이름을 사용하십시오.</translation>
    </message>
    <message>
        <source>%1 was to be narrowed and is still Any</source>
        <translation>%1 규칙을 좁히기로 했지만 아직 모두(Any)임</translation>
    </message>
    <message>
        <source>%1 rules were to be narrowed and are still Any</source>
        <translation>규칙 %1개를 좁히기로 했지만 아직 모두(Any)임</translation>
    </message>
    <message>
        <source>Nothing with an address is drawn that could stand for the other end (%1), so the rules stay as wide as documented: %2.</source>
        <translation>상대(%1)가 될 수 있는, 주소가 있는 요소가 그려져 있지 않습니다. 따라서 다음 규칙은 문서에 적힌 대로 넓게 남습니다: %2.</translation>
    </message>
    <message>
        <source>Draw and connect the other end and enter its addresses, choose other elements, or leave these rules wide.</source>
        <translation>상대를 그려서 연결하고 주소를 입력하거나, 다른 요소를 선택하거나, 이 규칙을 넓게 두십시오.</translation>
    </message>
    <message>
        <source>The narrower end chosen for %1 has no effect</source>
        <translation>%1 규칙에 선택한 좁은 상대가 적용되지 않음</translation>
    </message>
    <message>
        <source>This design has no such rule.</source>
        <translation>이 설계에는 해당 규칙이 없습니다.</translation>
    </message>
    <message>
        <source>Drop the choice.</source>
        <translation>이 선택을 삭제하십시오.</translation>
    </message>
    <message>
        <source>Drop the narrower end of %1</source>
        <translation>%1 규칙의 좁은 상대 삭제</translation>
    </message>
    <message>
        <source>Leave all rules as wide as documented</source>
        <translation>모든 규칙을 문서에 적힌 대로 넓게 유지</translation>
    </message>
    <message>
        <source>%1 is public, yet NAT translates it: %2</source>
        <translation>NAT로 변환하는 %1 주소가 공용 주소임: %2</translation>
    </message>
    <message>
        <source>Behind NAT all external addresses of a server are private. A public one is a slip, or the service needs no NAT.</source>
        <translation>NAT 뒤에서는 서버의 외부 주소가 모두 개인 주소입니다. 공용 주소라면 잘못 입력했거나 이 서비스에 NAT가 필요 없는 것입니다.</translation>
    </message>
    <message>
        <source>Enter the private address, or switch the services to public addresses.</source>
        <translation>개인 주소를 입력하거나 서비스를 공용 주소로 전환하십시오.</translation>
    </message>
    <message>
        <source>%1 is translated to several addresses</source>
        <translation>%1 주소가 여러 주소로 변환됨</translation>
    </message>
    <message>
        <source>It is %1. Translation is one to one, in both directions: media for one server would arrive at the other.</source>
        <translation>변환되는 대상: %1. 변환은 양방향 일대일이어야 합니다. 그렇지 않으면 한 서버의 미디어가 다른 서버에 도착합니다.</translation>
    </message>
    <message>
        <source>Give each of them a public address of its own.</source>
        <translation>각각에 고유한 공용 주소를 지정하십시오.</translation>
    </message>
    <message>
        <source>%1 translates for %2 and is not on its way to the Internet</source>
        <translation>%1에서 %2의 주소를 변환하지만 인터넷으로 가는 경로에 있지 않음</translation>
    </message>
    <message>
        <source>Packets from outside never meet this firewall, so nothing turns the public addresses into the private ones.</source>
        <translation>외부에서 오는 패킷이 이 방화벽을 지나지 않으므로 공용 주소가 개인 주소로 바뀌지 않습니다.</translation>
    </message>
    <message>
        <source>Translate at a firewall between the Internet and %1.</source>
        <translation>인터넷과 %1 사이에 있는 방화벽에서 변환하십시오.</translation>
    </message>
    <message>
        <source>The servers of %1 must reach each other on their public A/V addresses</source>
        <translation>%1의 서버는 공용 A/V 주소로 서로 연결할 수 있어야 함</translation>
    </message>
    <message>
        <source>Two clients may be relayed by different servers behind the same NAT. Where the firewall does not send such packets back in, calls fail now and then.</source>
        <translation>같은 NAT 뒤의 서로 다른 서버가 두 클라이언트를 중계할 수 있습니다. 방화벽이 이러한 패킷을 안으로 되돌려 보내지 않으면 통화가 가끔 실패합니다.</translation>
    </message>
    <message>
        <source>Allow hairpinning for these addresses: %1.</source>
        <translation>다음 주소의 헤어핀을 허용하십시오: %1.</translation>
    </message>
    <message>
        <source>NAT on %1, which faces the inside</source>
        <translation>내부 쪽에 있는 %1에서 NAT 사용</translation>
    </message>
    <message>
        <source>Between edge servers and the inside no address may change: media and the requests for media credentials fail.</source>
        <translation>에지 서버와 내부 사이에서는 주소가 바뀌면 안 됩니다. 미디어와 미디어 자격 증명 요청이 실패합니다.</translation>
    </message>
    <message>
        <source>Route between the two networks, and translate at the external firewall only.</source>
        <translation>두 네트워크 사이는 라우팅하고, 외부 방화벽에서만 변환하십시오.</translation>
    </message>
    <message>
        <source>Move the translations to %1</source>
        <translation>%1 방화벽으로 변환 옮기기</translation>
    </message>
    <message>
        <source>No public IPv4 address for %1</source>
        <translation>공용 IPv4 주소 없음: %1</translation>
    </message>
    <message>
        <source>No public IPv6 address for %1</source>
        <translation>공용 IPv6 주소 없음: %1</translation>
    </message>
    <message>
        <source>With NAT, clients are told this address, and Topology Builder asks for it. Without it remote calls fail.</source>
        <translation>NAT를 쓰면 클라이언트는 이 주소를 안내받으며 토폴로지 작성기도 이 주소를 묻습니다. 주소가 없으면 외부와의 통화가 실패합니다.</translation>
    </message>
    <message>
        <source>It has a private address behind NAT. Nobody outside reaches it until the firewall translates a public one to it.</source>
        <translation>NAT 뒤의 개인 주소입니다. 방화벽이 공용 주소를 이 주소로 변환하기 전까지 외부에서 아무도 연결할 수 없습니다.</translation>
    </message>
    <message>
        <source>Enter the public address at the external firewall, or switch the service to public addresses.</source>
        <translation>외부 방화벽에 공용 주소를 입력하거나 서비스를 공용 주소로 전환하십시오.</translation>
    </message>
    <message>
        <source>Take free public addresses of the firewall for %1</source>
        <translation>%1에 방화벽의 빈 공용 주소 할당</translation>
    </message>
    <message>
        <source>%1 is translated more than once: %2</source>
        <translation>%1의 주소가 두 번 이상 변환됨: %2</translation>
    </message>
    <message>
        <source>Clients are told one public address. Traffic that leaves by the other one comes from an address that they do not know.</source>
        <translation>클라이언트는 공용 주소 하나를 안내받습니다. 다른 주소로 나가는 트래픽은 클라이언트가 모르는 주소에서 옵니다.</translation>
    </message>
    <message>
        <source>Keep the translation of one firewall.</source>
        <translation>한 방화벽의 변환만 유지하십시오.</translation>
    </message>
    <message>
        <source>Keep only the translation of %1</source>
        <translation>%1의 변환만 유지</translation>
    </message>
    <message>
        <source>%1 translates for nobody: %2</source>
        <translation>%1에 대상이 없는 변환이 있음: %2</translation>
    </message>
    <message>
        <source>What it translates is gone or has a public address of its own. The public address %1 is spent for nothing.</source>
        <translation>변환할 대상이 없어졌거나 자체 공용 주소를 사용합니다. 공용 주소(%1)가 쓸데없이 사용됩니다.</translation>
    </message>
    <message>
        <source>Remove the translation.</source>
        <translation>변환을 제거하십시오.</translation>
    </message>
    <message>
        <source>Remove the translation from %1</source>
        <translation>%1에서 변환 제거</translation>
    </message>
    <message>
        <source>Static NAT and a hardware load balancer on %1</source>
        <translation>%1에 정적 NAT와 하드웨어 부하 분산 장치를 함께 사용</translation>
    </message>
    <message>
        <source>A/V relay candidates would carry %1, which no remote client can reach.</source>
        <translation>A/V 릴레이 후보에 %1 주소가 담기며, 원격 클라이언트는 이 주소에 연결할 수 없습니다.</translation>
    </message>
    <message>
        <source>A/V relay candidates would carry a private address, which no remote client can reach.</source>
        <translation>A/V 릴레이 후보에 개인 주소가 담기며, 원격 클라이언트는 이 주소에 연결할 수 없습니다.</translation>
    </message>
    <message>
        <source>Give the servers public addresses, or switch to DNS load balancing.</source>
        <translation>서버에 공용 주소를 지정하거나 DNS 부하 분산으로 전환하십시오.</translation>
    </message>
    <message>
        <source>Use public addresses on %1</source>
        <translation>%1에 공용 주소 사용</translation>
    </message>
    <message>
        <source>Switch %1 to DNS load balancing</source>
        <translation>%1의 부하 분산을 DNS로 전환</translation>
    </message>
    <message>
        <source>%1 and %2 overlap</source>
        <translation>%1 및 %2 네트워크가 겹침</translation>
    </message>
    <message>
        <source>%1 and %2 share addresses: routes and rules for the one also hit the other.</source>
        <translation>%1 및 %2 네트워크에 같은 주소가 있습니다. 한쪽의 경로와 규칙이 다른 쪽에도 적용됩니다.</translation>
    </message>
    <message>
        <source>Correct the subnets of one of them.</source>
        <translation>둘 중 하나의 서브넷을 수정하십시오.</translation>
    </message>
    <message>
        <source>%1 has no subnet</source>
        <translation>%1에 서브넷이 없음</translation>
    </message>
    <message>
        <source>Addresses in it can neither be given nor checked.</source>
        <translation>이 네트워크의 주소를 할당하거나 검사할 수 없습니다.</translation>
    </message>
    <message>
        <source>Edge servers need a route to every network inside; this one cannot be listed.</source>
        <translation>에지 서버에는 내부의 모든 네트워크에 대한 경로가 필요한데, 이 네트워크는 나열할 수 없습니다.</translation>
    </message>
    <message>
        <source>Enter the subnet of %1.</source>
        <translation>%1의 서브넷을 입력하십시오.</translation>
    </message>
    <message>
        <source>%1 has no next hop</source>
        <translation>%1에 다음 홉이 없음</translation>
    </message>
    <message>
        <source>Edge servers hand all SIP traffic to one pool inside. Without it names and routes for the inside cannot be written.</source>
        <translation>에지 서버는 모든 SIP 트래픽을 내부의 한 풀로 넘깁니다. 다음 홉이 없으면 내부의 이름과 경로를 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Connect it to a Director pool, or to a Front End pool when there is no Director.</source>
        <translation>디렉터 풀에 연결하거나, 디렉터가 없으면 프런트 엔드 풀에 연결하십시오.</translation>
    </message>
    <message>
        <source>%1 has %2 next hops: %3</source>
        <translation>%1의 다음 홉이 %2개임: %3</translation>
    </message>
    <message>
        <source>Topology Builder takes one next hop for an edge pool.</source>
        <translation>토폴로지 작성기는 에지 풀에 다음 홉을 하나만 받습니다.</translation>
    </message>
    <message>
        <source>Keep one; the others may still be served for media.</source>
        <translation>하나만 유지하십시오. 나머지 풀도 미디어에는 계속 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 stands on both sides of the perimeter</source>
        <translation>%1 방화벽 하나가 경계 네트워크의 양쪽에 있음</translation>
    </message>
    <message>
        <source>A perimeter on a third leg of one firewall was neither tested nor is it supported by Microsoft; two firewalls are recommended.</source>
        <translation>방화벽 하나의 세 번째 인터페이스에 둔 경계 네트워크는 Microsoft에서 테스트하지 않았고 지원하지도 않습니다. 방화벽 두 개를 권장합니다.</translation>
    </message>
    <message>
        <source>Use an external and an internal firewall where you can. The rules are the same.</source>
        <translation>가능하면 외부 방화벽과 내부 방화벽을 사용하십시오. 규칙은 같습니다.</translation>
    </message>
    <message>
        <source>%1 balances load over one server</source>
        <translation>%1에서 서버 한 대에 부하 분산을 사용함</translation>
    </message>
    <message>
        <source>High availability starts at %1 servers; when this one stops, nobody outside can sign in.</source>
        <translation>고가용성에는 서버가 %1대 이상 필요합니다. 이 서버가 중지되면 외부에서 아무도 로그인할 수 없습니다.</translation>
    </message>
    <message>
        <source>Add a server, or do without load balancing.</source>
        <translation>서버를 추가하거나 부하 분산을 사용하지 마십시오.</translation>
    </message>
    <message>
        <source>%1 has no server</source>
        <translation>%1에 서버가 없음</translation>
    </message>
    <message>
        <source>Addresses and rules belong to servers; so far there are none.</source>
        <translation>주소와 규칙은 서버에 속하는데 아직 서버가 없습니다.</translation>
    </message>
    <message>
        <source>Add the edge servers of the pool.</source>
        <translation>풀의 에지 서버를 추가하십시오.</translation>
    </message>
    <message>
        <source>Add servers to %2: %1</source>
        <translation>%2에 추가할 서버 수: %1</translation>
    </message>
    <message>
        <source>Do without load balancing on %1</source>
        <translation>%1에서 부하 분산 사용 안 함</translation>
    </message>
    <message>
        <source>Is %1 balanced by DNS or by a hardware load balancer?</source>
        <translation>%1의 부하 분산은 DNS와 하드웨어 부하 분산 장치 중 어느 것입니까?</translation>
    </message>
    <message>
        <source>Which public address does %1 have behind NAT?</source>
        <translation>NAT 뒤에 있는 %1의 공용 주소는 무엇입니까?</translation>
    </message>
    <message>
        <source>Which address does %1 have?</source>
        <translation>%1의 주소는 무엇입니까?</translation>
    </message>
    <message>
        <source>Is %1 the route to federated partners?</source>
        <translation>페더레이션 파트너로 가는 경로가 %1입니까?</translation>
    </message>
    <message>
        <source>Does %1 have public addresses, or private ones behind NAT?</source>
        <translation>%1의 주소는 공용 주소입니까, 아니면 NAT 뒤의 개인 주소입니까?</translation>
    </message>
    <message>
        <source>The imported file does not say. Until somebody answers, %1 is assumed, and every paper says so.</source>
        <translation>가져온 파일에는 나와 있지 않습니다. 답할 때까지 %1 값으로 가정하며, 모든 문서에 그렇게 표시됩니다.</translation>
    </message>
    <message>
        <source>The imported file does not say, and nothing is assumed.</source>
        <translation>가져온 파일에는 나와 있지 않으며, 아무것도 가정하지 않습니다.</translation>
    </message>
    <message>
        <source>Answer the question: %1.</source>
        <translation>질문에 답하십시오: %1.</translation>
    </message>
    <message>
        <source>Enter the answer.</source>
        <translation>답을 입력하십시오.</translation>
    </message>
    <message>
        <source>%1 of %2 is moved to %3</source>
        <translation>%2: %1 포트가 변경됨(%3)</translation>
    </message>
    <message>
        <source>Microsoft advises to leave it at %1: partners and the firewalls in between expect it there.</source>
        <translation>Microsoft는 %1 값을 유지하도록 권장합니다. 파트너와 중간의 방화벽은 이 포트를 기대합니다.</translation>
    </message>
    <message>
        <source>Set it back to %1.</source>
        <translation>%1 값으로 되돌리십시오.</translation>
    </message>
    <message>
        <source>Set %1 back to %2</source>
        <translation>%1: %2 값으로 되돌리기</translation>
    </message>
    <message>
        <source>%1 has a port setting nobody knows: %2</source>
        <translation>%1에 알 수 없는 포트 설정이 있음: %2</translation>
    </message>
    <message>
        <source>No rule uses it.</source>
        <translation>이 설정을 쓰는 규칙이 없습니다.</translation>
    </message>
    <message>
        <source>Remove the setting.</source>
        <translation>설정을 제거하십시오.</translation>
    </message>
    <message>
        <source>Remove the setting %1</source>
        <translation>%1 설정 제거</translation>
    </message>
    <message>
        <source>%1 is open inbound for %2 but no partner needs it</source>
        <translation>%2에서 인바운드 포트(%1)가 열려 있지만 필요한 파트너가 없음</translation>
    </message>
    <message>
        <source>%1 is open inbound for %2</source>
        <translation>%2에서 인바운드 포트(%1)가 열려 있음</translation>
    </message>
    <message>
        <source>Only “%1” uses it. Every other design leaves these ports closed from outside.</source>
        <translation>“%1” 기능에서만 사용합니다. 다른 설계에서는 모두 이 포트를 외부에서 닫아 둡니다.</translation>
    </message>
    <message>
        <source>Take the next free address for %1</source>
        <translation>%1에 비어 있는 다음 주소 할당</translation>
    </message>
    <message>
        <source>Include “%1”</source>
        <translation>“%1” 포함</translation>
    </message>
    <message>
        <source>Rules that %1 needs are left out: %2</source>
        <translation>%1에 필요한 규칙이 빠져 있음: %2</translation>
    </message>
    <message>
        <source>Further rules are known for %1: %2</source>
        <translation>%1에 추가로 알려진 규칙: %2</translation>
    </message>
    <message>
        <source>No port table prints them for this design, yet without them nobody outside can sign in or call.</source>
        <translation>이 설계의 포트 표에는 없지만, 이 규칙이 없으면 외부에서 아무도 로그인하거나 통화할 수 없습니다.</translation>
    </message>
    <message>
        <source>The port table of this design does not print them, other tables of the same product do.</source>
        <translation>이 설계의 포트 표에는 없지만 같은 제품의 다른 표에는 있습니다.</translation>
    </message>
    <message>
        <source>Only the report of the Planning Tool lists them: the servers open these connections themselves when the load balancer does not rewrite outgoing ones.</source>
        <translation>계획 도구의 보고서에만 있습니다. 부하 분산 장치가 나가는 연결을 바꾸지 않으면 서버가 직접 이 연결을 엽니다.</translation>
    </message>
    <message>
        <source>Include “%1”.</source>
        <translation>“%1” 항목을 포함하십시오.</translation>
    </message>
    <message>
        <source>“%1” is on for %2 edge pools: %3</source>
        <translation>“%1” 기능이 에지 풀 %2개에 켜져 있음: %3</translation>
    </message>
    <message>
        <source>An organization has one route to partners. Partners find one pool through DNS; rules at the others open ports that nobody uses.</source>
        <translation>조직에서 파트너로 가는 경로는 하나입니다. 파트너는 DNS로 풀 하나를 찾으며, 다른 풀의 규칙은 아무도 쓰지 않는 포트를 엽니다.</translation>
    </message>
    <message>
        <source>Keep it on for the pool that partners reach. A second pool is only the spare, switched over by hand.</source>
        <translation>파트너가 연결하는 풀에서만 켜 두십시오. 두 번째 풀은 수동으로 전환하는 예비 풀일 뿐입니다.</translation>
    </message>
    <message>
        <source>Keep “%1” for %2 only</source>
        <translation>%2에서만 “%1” 유지</translation>
    </message>
    <message>
        <source>%1 uses several edge pools for media: %2</source>
        <translation>%1에서 미디어에 여러 에지 풀을 사용함: %2</translation>
    </message>
    <message>
        <source>A pool asks one edge pool for media credentials; Topology Builder takes no second one.</source>
        <translation>풀은 에지 풀 하나에만 미디어 자격 증명을 요청합니다. 토폴로지 작성기는 두 번째 에지 풀을 받지 않습니다.</translation>
    </message>
    <message>
        <source>Keep the connector to the edge pool of its own site.</source>
        <translation>같은 사이트의 에지 풀에 대한 연결선만 유지하십시오.</translation>
    </message>
    <message>
        <source>Use %1 for media of %2</source>
        <translation>%2의 미디어에 %1 사용</translation>
    </message>
    <message>
        <source>%1 and %2 of %3 share %4 port %5</source>
        <translation>%3: %1 및 %2에서 같은 %4 포트(%5)를 함께 사용함</translation>
    </message>
    <message>
        <source>The services share one address, so only the port tells them apart.</source>
        <translation>서비스가 주소 하나를 함께 쓰므로 포트로만 구분됩니다.</translation>
    </message>
    <message>
        <source>Give each service a port of its own, or an address of its own.</source>
        <translation>서비스마다 고유한 포트를 지정하거나 고유한 주소를 지정하십시오.</translation>
    </message>
    <message>
        <source>Clients need unusual ports for %1: %2</source>
        <translation>%1에 연결하려면 클라이언트에 일반적이지 않은 포트가 필요함: %2</translation>
    </message>
    <message>
        <source>One address for all services leaves the usual port to one of them. Users behind hotel and guest firewalls are locked out of the others.</source>
        <translation>모든 서비스가 주소 하나를 쓰면 그중 하나만 일반 포트를 사용합니다. 호텔이나 게스트 방화벽 뒤의 사용자는 나머지 서비스를 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Use one address for each service where you have them.</source>
        <translation>주소가 충분하면 서비스마다 주소를 하나씩 사용하십시오.</translation>
    </message>
    <message>
        <source>Use the documented ports for %1</source>
        <translation>%1에 문서의 포트 사용</translation>
    </message>
    <message>
        <source>Use one address for each service of %1</source>
        <translation>%1의 서비스마다 주소 하나씩 사용</translation>
    </message>
    <message>
        <source>%1 is stretched over two sites</source>
        <translation>%1의 서버가 두 사이트에 걸쳐 있음</translation>
    </message>
    <message>
        <source>Its networks belong to %1 and %2. An edge pool over several sites is not supported.</source>
        <translation>이 풀의 네트워크는 %1 및 %2 사이트에 속합니다. 여러 사이트에 걸친 에지 풀은 지원되지 않습니다.</translation>
    </message>
    <message>
        <source>Give each site an edge pool of its own, with names of its own.</source>
        <translation>사이트마다 고유한 이름을 쓰는 별도의 에지 풀을 두십시오.</translation>
    </message>
    <message>
        <source>server %1 of %2</source>
        <translation>%2의 서버 %1</translation>
    </message>
    <message>
        <source>%1 is the supported maximum of an edge pool, although Topology Builder accepts %2.</source>
        <translation>에지 풀에서 지원되는 최대 서버 수는 %1대이지만, 토폴로지 작성기는 %2대까지 받아들입니다.</translation>
    </message>
    <message>
        <source>Split into two pools.</source>
        <translation>풀을 둘로 나누십시오.</translation>
    </message>
    <message>
        <source>%1 servers in %2 without load balancing</source>
        <translation>%2에서 서버 %1대를 부하 분산 없이 사용함</translation>
    </message>
    <message>
        <source>Nothing spreads users over the servers: only one of them would be found.</source>
        <translation>사용자를 여러 서버에 나누는 방법이 없으므로 서버 한 대만 찾게 됩니다.</translation>
    </message>
    <message>
        <source>Choose DNS load balancing or hardware load balancers.</source>
        <translation>DNS 부하 분산이나 하드웨어 부하 분산 장치를 선택하십시오.</translation>
    </message>
    <message>
        <source>Use DNS load balancing for %1</source>
        <translation>%1에 DNS 부하 분산 사용</translation>
    </message>
    <message>
        <source>Use hardware load balancers for %1</source>
        <translation>%1에 하드웨어 부하 분산 장치 사용</translation>
    </message>
    <message>
        <source>The product of %1 is not chosen</source>
        <translation>%1의 제품이 선택되지 않음</translation>
    </message>
    <message>
        <source>Unknown product “%1” of %2</source>
        <translation>%2의 제품을 알 수 없음: “%1”</translation>
    </message>
    <message>
        <source>Ports differ from product to product; without it no rule can be written.</source>
        <translation>제품마다 포트가 다르므로 제품을 모르면 규칙을 만들 수 없습니다.</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>다음 중 하나를 선택하십시오: %1.</translation>
    </message>
    <message>
        <source>Unknown vendor “%1” of %2</source>
        <translation>%2의 공급업체를 알 수 없음: “%1”</translation>
    </message>
    <message>
        <source>Rules name the address that a packet carries when it arrives, as for a firewall of no known vendor.</source>
        <translation>공급업체를 모르는 방화벽처럼, 규칙은 패킷이 도착할 때의 주소를 사용합니다.</translation>
    </message>
    <message>
        <source>Choose the vendor, or none.</source>
        <translation>공급업체를 선택하거나 비워 두십시오.</translation>
    </message>
    <message>
        <source>no load balancing</source>
        <translation>부하 분산 없음</translation>
    </message>
    <message>
        <source>a hardware load balancer</source>
        <translation>하드웨어 부하 분산 장치</translation>
    </message>
    <message>
        <source>Edge pools need the same kind on both sides.</source>
        <translation>에지 풀의 양쪽은 같은 종류의 부하 분산을 사용해야 합니다.</translation>
    </message>
    <message>
        <source>%1 does not support this pair; later products do.</source>
        <translation>%1에서는 이 조합이 지원되지 않지만 이후 제품에서는 지원됩니다.</translation>
    </message>
    <message>
        <source>This pair is only meant with “%1”, which is off.</source>
        <translation>이 조합은 “%1” 기능을 켰을 때만 쓰도록 되어 있는데 꺼져 있습니다.</translation>
    </message>
    <message>
        <source>Add a hardware load balancer on the other side, or use DNS on both sides.</source>
        <translation>다른 쪽에도 하드웨어 부하 분산 장치를 추가하거나 양쪽 모두 DNS를 사용하십시오.</translation>
    </message>
    <message>
        <source>Switch it on, or use the same kind on both sides.</source>
        <translation>이 기능을 켜거나 양쪽에 같은 종류를 사용하십시오.</translation>
    </message>
    <message>
        <source>Use DNS on both sides of %1</source>
        <translation>%1의 양쪽에 DNS 사용</translation>
    </message>
    <message>
        <source>Use hardware load balancers on both sides of %1</source>
        <translation>%1의 양쪽에 하드웨어 부하 분산 장치 사용</translation>
    </message>
    <message>
        <source>The %1 %2 lets replies bypass the load balancer (DSR)</source>
        <translation>%1(%2)의 응답이 부하 분산 장치를 우회함(DSR)</translation>
    </message>
    <message>
        <source>Direct server return is not supported for edge pools.</source>
        <translation>DSR(Direct Server Return)은 에지 풀에서 지원되지 않습니다.</translation>
    </message>
    <message>
        <source>Send replies through the load balancer: source NAT, or transparent for A/V.</source>
        <translation>응답이 부하 분산 장치를 거치게 하십시오. 원본 NAT를 쓰고, A/V에는 투명 모드를 쓰십시오.</translation>
    </message>
    <message>
        <source>Make the VIP transparent</source>
        <translation>VIP를 투명 모드로 변경</translation>
    </message>
    <message>
        <source>Use source NAT for the VIP</source>
        <translation>VIP에 원본 NAT 사용</translation>
    </message>
    <message>
        <source>%1 lacks: %2</source>
        <translation>%1에 없는 항목: %2</translation>
    </message>
    <message>
        <source>No hardware load balancer in front of %1</source>
        <translation>%1 앞에 하드웨어 부하 분산 장치가 없음</translation>
    </message>
    <message>
        <source>No hardware load balancer on the internal side of %1</source>
        <translation>%1의 내부 쪽에 하드웨어 부하 분산 장치가 없음</translation>
    </message>
    <message>
        <source>Users and partners connect to the virtual addresses; without them nobody signs in.</source>
        <translation>사용자와 파트너는 가상 IP 주소로 연결합니다. 가상 IP 주소가 없으면 아무도 로그인할 수 없습니다.</translation>
    </message>
    <message>
        <source>The inside connects to the internal VIP for sign-in and for media credentials.</source>
        <translation>내부에서는 로그인과 미디어 자격 증명을 위해 내부 VIP에 연결합니다.</translation>
    </message>
    <message>
        <source>Add the virtual addresses to a load balancer, or use DNS load balancing.</source>
        <translation>부하 분산 장치에 가상 IP 주소를 추가하거나 DNS 부하 분산을 사용하십시오.</translation>
    </message>
    <message>
        <source>Add the virtual addresses of %1</source>
        <translation>%1의 가상 IP 주소 추가</translation>
    </message>
    <message>
        <source>Replies for the %1 %2 pass the load balancer by</source>
        <translation>%1(%2)에 대한 응답이 부하 분산 장치를 거치지 않음</translation>
    </message>
    <message>
        <source>The VIP is transparent: servers see the client and answer through their gateway, which is not %1. Clients drop answers from an address that they did not ask.</source>
        <translation>VIP가 투명 모드이므로 서버에는 클라이언트가 보이고, 서버는 자신의 게이트웨이로 응답하는데 그 게이트웨이가 %1 장치가 아닙니다. 클라이언트는 요청하지 않은 주소에서 온 응답을 버립니다.</translation>
    </message>
    <message>
        <source>Make the load balancer the gateway of the servers. Where it is not transparent for A/V, set the VIP to what it does.</source>
        <translation>부하 분산 장치를 서버의 게이트웨이로 지정하십시오. 장치가 A/V에 투명 모드를 쓰지 않는다면 VIP를 실제 동작에 맞게 설정하십시오.</translation>
    </message>
    <message>
        <source>The VIP is transparent: servers see the host inside and answer over their internal routes, not through %1.</source>
        <translation>VIP가 투명 모드이므로 서버에는 내부의 호스트가 보이고, 서버는 %1 장치를 거치지 않고 내부 경로로 응답합니다.</translation>
    </message>
    <message>
        <source>Use source NAT for the internal VIP.</source>
        <translation>내부 VIP에 원본 NAT를 사용하십시오.</translation>
    </message>
    <message>
        <source>Make %1 the gateway of the servers</source>
        <translation>%1 장치를 서버의 게이트웨이로 지정</translation>
    </message>
    <message>
        <source>The %1 %2 rewrites the source (SNAT)</source>
        <translation>%1(%2)에서 원본 주소를 바꿈(SNAT)</translation>
    </message>
    <message>
        <source>The relay would hand out the load balancer as the client&apos;s address and calls stay silent.</source>
        <translation>릴레이가 클라이언트의 주소 대신 부하 분산 장치의 주소를 알려 주게 되어 통화에 소리가 나오지 않습니다.</translation>
    </message>
    <message>
        <source>A/V shares this address. The relay would hand out the load balancer as the client&apos;s address and calls stay silent.</source>
        <translation>A/V도 이 주소를 함께 사용합니다. 릴레이가 클라이언트의 주소 대신 부하 분산 장치의 주소를 알려 주게 되어 통화에 소리가 나오지 않습니다.</translation>
    </message>
    <message>
        <source>Turn SNAT off for A/V: make the VIP transparent.</source>
        <translation>A/V의 SNAT를 끄십시오. VIP를 투명 모드로 변경하면 됩니다.</translation>
    </message>
    <message>
        <source>The %1 %2 leads nowhere</source>
        <translation>%1(%2)의 대상이 없음</translation>
    </message>
    <message>
        <source>The edge pool behind it is gone.</source>
        <translation>뒤에 있던 에지 풀이 없어졌습니다.</translation>
    </message>
    <message>
        <source>%1 is not balanced by hardware on that side, so no rule opens this address.</source>
        <translation>%1의 이 쪽은 하드웨어로 부하 분산하지 않으므로 이 주소를 여는 규칙이 없습니다.</translation>
    </message>
    <message>
        <source>%1 has that VIP already on another load balancer; rules name only the first.</source>
        <translation>%1의 이 VIP는 이미 다른 부하 분산 장치에 있으며, 규칙은 첫 번째 VIP만 사용합니다.</translation>
    </message>
    <message>
        <source>The services of %1 share one address, the Access Edge VIP.</source>
        <translation>%1의 서비스는 주소 하나, 곧 액세스 에지 VIP를 함께 사용합니다.</translation>
    </message>
    <message>
        <source>Remove the VIP.</source>
        <translation>VIP를 제거하십시오.</translation>
    </message>
    <message>
        <source>Remove the VIP from %1</source>
        <translation>%1에서 VIP 제거</translation>
    </message>
    <message>
        <source>Something was accepted that is no longer found: %1</source>
        <translation>더 이상 나오지 않는 검사 결과가 예외 처리되어 있음: %1</translation>
    </message>
    <message>
        <source>It was accepted by %1: “%2”. Should it come back, it would stay hidden.</source>
        <translation>%1의 예외 처리 사유: “%2”. 이 결과가 다시 나와도 계속 숨겨집니다.</translation>
    </message>
    <message>
        <source>Drop the acceptance</source>
        <translation>예외 처리 취소</translation>
    </message>
    <message>
        <source>not a zip archive</source>
        <translation>zip 압축 파일이 아닙니다</translation>
    </message>
    <message>
        <source>the archive is cut off: its list of contents is missing</source>
        <translation>압축 파일이 잘렸습니다. 목차가 없습니다</translation>
    </message>
    <message>
        <source>the archive&apos;s list of contents is damaged</source>
        <translation>압축 파일의 목차가 손상되었습니다</translation>
    </message>
    <message>
        <source>the archive is empty</source>
        <translation>압축 파일이 비어 있습니다</translation>
    </message>
    <message>
        <source>there are two entries of this name</source>
        <translation>이름이 같은 항목이 두 개 있습니다</translation>
    </message>
    <message>
        <source>%1 entries; at most %2 are read</source>
        <translation>항목이 %1개입니다. 최대 %2개까지 읽습니다</translation>
    </message>
    <message>
        <source>%1 bytes unpacked; at most %2 are read</source>
        <translation>압축을 푼 크기가 %1바이트입니다. 최대 %2바이트까지 읽습니다</translation>
    </message>
    <message>
        <source>%1 bytes unpacked in all; at most %2 are read</source>
        <translation>압축을 푼 전체 크기가 %1바이트입니다. 최대 %2바이트까지 읽습니다</translation>
    </message>
    <message>
        <source>grows from %1 to %2 bytes when unpacked: looks like a zip bomb</source>
        <translation>압축을 풀면 %1바이트에서 %2바이트로 늘어납니다. 압축 폭탄으로 보입니다</translation>
    </message>
    <message>
        <source>the entries are larger than the archive: looks like a zip bomb</source>
        <translation>항목의 크기가 압축 파일보다 큽니다. 압축 폭탄으로 보입니다</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>암호화되어 있습니다</translation>
    </message>
    <message>
        <source>packed by method %1; only stored and deflate are read</source>
        <translation>압축 방법 %1번을 사용합니다. 무압축(stored)과 deflate만 읽습니다</translation>
    </message>
    <message>
        <source>a part of an archive on several disks</source>
        <translation>여러 디스크에 나뉜 압축 파일의 일부입니다</translation>
    </message>
    <message>
        <source>a link, not a file</source>
        <translation>파일이 아니라 링크입니다</translation>
    </message>
    <message>
        <source>damaged: its size is not the %1 bytes that the archive says</source>
        <translation>손상되었습니다. 크기가 압축 파일에 적힌 %1바이트와 다릅니다</translation>
    </message>
    <message>
        <source>damaged: wrong checksum</source>
        <translation>손상되었습니다. 체크섬이 맞지 않습니다</translation>
    </message>
    <message>
        <source>damaged: cannot be unpacked</source>
        <translation>손상되었습니다. 압축을 풀 수 없습니다</translation>
    </message>
    <message>
        <source>missing from the archive</source>
        <translation>압축 파일에 없습니다</translation>
    </message>
    <message>
        <source>cannot be packed (error %1)</source>
        <translation>압축할 수 없습니다(오류 %1)</translation>
    </message>
    <message>
        <source>an entry has no name</source>
        <translation>이름이 없는 항목이 있습니다</translation>
    </message>
    <message>
        <source>the name of an entry is over %1 bytes long</source>
        <translation>항목의 이름이 %1바이트를 넘습니다</translation>
    </message>
    <message>
        <source>the name of an entry has a control character</source>
        <translation>항목의 이름에 제어 문자가 있습니다</translation>
    </message>
    <message>
        <source>the name of an entry has a backslash</source>
        <translation>항목의 이름에 백슬래시가 있습니다</translation>
    </message>
    <message>
        <source>the name of an entry is absolute</source>
        <translation>항목의 이름이 절대 경로입니다</translation>
    </message>
    <message>
        <source>the name of an entry leads out of the archive</source>
        <translation>항목의 이름이 압축 파일 밖을 가리킵니다</translation>
    </message>
    <message>
        <source>the name of an entry has an empty part</source>
        <translation>항목의 이름에 빈 부분이 있습니다</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>파일이 없습니다</translation>
    </message>
    <message>
        <source>a folder, not a file</source>
        <translation>파일이 아니라 폴더입니다</translation>
    </message>
    <message>
        <source>a device or pipe, not a file</source>
        <translation>파일이 아니라 장치나 파이프입니다</translation>
    </message>
    <message>
        <source>no permission to read it</source>
        <translation>읽을 권한이 없습니다</translation>
    </message>
    <message>
        <source>larger than %1 bytes</source>
        <translation>%1바이트보다 큽니다</translation>
    </message>
    <message>
        <source>cannot be read (%1)</source>
        <translation>읽을 수 없습니다(%1)</translation>
    </message>
    <message>
        <source>there is no folder %1</source>
        <translation>폴더가 없습니다: %1</translation>
    </message>
    <message>
        <source>no permission to write it</source>
        <translation>쓸 권한이 없습니다</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>디스크가 가득 찼습니다</translation>
    </message>
    <message>
        <source>cannot be written (%1)</source>
        <translation>쓸 수 없습니다(%1)</translation>
    </message>
    <message>
        <source>the text is empty</source>
        <translation>텍스트가 비어 있습니다</translation>
    </message>
    <message>
        <source>not UTF-8 text</source>
        <translation>UTF-8 텍스트가 아닙니다</translation>
    </message>
    <message>
        <source>UTF-16 text; UTF-8 is needed</source>
        <translation>UTF-16 텍스트입니다. UTF-8이어야 합니다</translation>
    </message>
    <message>
        <source>half of a surrogate pair</source>
        <translation>서로게이트 쌍의 반쪽만 있습니다</translation>
    </message>
    <message>
        <source>the text ends too early</source>
        <translation>텍스트가 중간에 끝납니다</translation>
    </message>
    <message>
        <source>not valid JSON near &quot;%1&quot;</source>
        <translation>&quot;%1&quot; 부근이 올바른 JSON이 아닙니다</translation>
    </message>
    <message>
        <source>the number %1 is too large</source>
        <translation>숫자가 너무 큽니다: %1</translation>
    </message>
    <message>
        <source>nested deeper than %1 levels</source>
        <translation>%1단계보다 깊이 중첩되어 있습니다</translation>
    </message>
    <message>
        <source>this member is there twice</source>
        <translation>이 멤버가 두 번 있습니다</translation>
    </message>
    <message>
        <source>an object or a list is needed</source>
        <translation>개체나 목록이어야 합니다</translation>
    </message>
    <message>
        <source>an object is needed</source>
        <translation>개체여야 합니다</translation>
    </message>
    <message>
        <source>%1 VIP + %2 × %3 = %4</source>
        <translation>VIP %1개 + %2 × %3 = %4</translation>
    </message>
    <message>
        <source>%1 × %2 = %3</source>
        <translation>%1 × %2 = %3</translation>
    </message>
    <message>
        <source>%1: 1 VIP + one for each of %2 servers = %3</source>
        <translation>%1: VIP 1개 + 서버 %2대에 하나씩 = %3</translation>
    </message>
    <message>
        <source>%1: one for each of %2 servers = %3</source>
        <translation>%1: 서버 %2대에 하나씩 = %3</translation>
    </message>
    <message>
        <source>%1: one for the server = 1</source>
        <translation>%1: 서버에 하나 = 1</translation>
    </message>
    <message>
        <source>All services on one address</source>
        <translation>모든 서비스에 주소 하나</translation>
    </message>
    <message>
        <source>%1 servers + 1 VIP = %2</source>
        <translation>서버 %1대 + VIP 1개 = %2</translation>
    </message>
    <message>
        <source>one for each server = %1</source>
        <translation>서버마다 하나 = %1</translation>
    </message>
    <message>
        <source>%1 is not attached to any network.</source>
        <translation>%1에 연결된 네트워크가 없습니다.</translation>
    </message>
    <message>
        <source>The load balancer puts its own address as the source. The A/V relay would tell the other side to send sound and video there, where nobody takes them. Make this VIP transparent.</source>
        <translation>부하 분산 장치가 자신의 주소를 원본으로 넣습니다. A/V 릴레이는 소리와 영상을 이 주소로 보내라고 상대에게 알리게 되는데, 그곳에서는 아무도 받지 않습니다. 이 VIP를 투명 모드로 변경하십시오.</translation>
    </message>
    <message>
        <source>The packet still carries the virtual address, which the server does not have. Direct server return does not work with edge pools: use source NAT, or transparent for A/V.</source>
        <translation>패킷에 아직 가상 IP 주소가 들어 있는데 서버에는 이 주소가 없습니다. DSR은 에지 풀에서 동작하지 않습니다. 원본 NAT를 쓰고, A/V에는 투명 모드를 쓰십시오.</translation>
    </message>
    <message>
        <source>The address is translated and a hardware load balancer stands behind it: the A/V relay would offer its private address. Give the pool public addresses, or balance it with DNS.</source>
        <translation>주소가 변환되는데 그 뒤에 하드웨어 부하 분산 장치가 있습니다. A/V 릴레이가 자신의 개인 주소를 알려 주게 됩니다. 풀에 공용 주소를 지정하거나 DNS 부하 분산을 사용하십시오.</translation>
    </message>
    <message>
        <source>This firewall translates addresses between the edge servers and the inside. Neither media nor the requests for media credentials survive that. Route here, and translate at the external firewall only.</source>
        <translation>이 방화벽은 에지 서버와 내부 사이에서 주소를 변환합니다. 그러면 미디어도 미디어 자격 증명 요청도 실패합니다. 여기서는 라우팅만 하고 외부 방화벽에서만 변환하십시오.</translation>
    </message>
    <message>
        <source>The address is translated, and its public address is not assigned: nobody outside can send to it.</source>
        <translation>주소가 변환되는데 공용 주소가 할당되지 않았으므로 외부에서 아무도 이 주소로 보낼 수 없습니다.</translation>
    </message>
    <message>
        <source>Rule %1 lets it pass, and the firewall sends it back to where it came from (hairpin). Many firewalls do this only when told to.</source>
        <translation>규칙 %1에 따라 통과하고, 방화벽이 왔던 곳으로 되돌려 보냅니다(헤어핀). 많은 방화벽은 따로 설정해야만 이렇게 동작합니다.</translation>
    </message>
    <message>
        <source>It arrives.</source>
        <translation>도착합니다.</translation>
    </message>
    <message>
        <source>It arrives, and no firewall stands in the way.</source>
        <translation>도중에 방화벽이 없이 도착합니다.</translation>
    </message>
    <message>
        <source>The answer starts here.</source>
        <translation>응답이 여기에서 시작됩니다.</translation>
    </message>
    <message>
        <source>The answer comes from the address that was asked.</source>
        <translation>요청을 받은 주소에서 응답이 옵니다.</translation>
    </message>
    <message>
        <source>Passes as part of the connection that rule %1 let in.</source>
        <translation>규칙 %1에 따라 허용된 연결의 일부로 통과합니다.</translation>
    </message>
    <message>
        <source>The load balancer answers with the address that was asked.</source>
        <translation>부하 분산 장치가 요청받은 주소로 응답합니다.</translation>
    </message>
    <message>
        <source>It asked %1 and is answered by %2, so it drops the answer. The server&apos;s gateway is not %3, and the answer passes it by: make the load balancer the gateway of the servers, or let the VIP use source NAT where that is allowed.</source>
        <translation>요청은 %1 주소로 보냈는데 응답은 %2 주소에서 오므로 응답을 버립니다. 서버의 게이트웨이가 %3 장치가 아니어서 응답이 장치를 거치지 않습니다. 부하 분산 장치를 서버의 게이트웨이로 지정하거나, 허용되는 경우 VIP에 원본 NAT를 사용하십시오.</translation>
    </message>
    <message>
        <source>The load balancer picks a server; the client&apos;s address stays.</source>
        <translation>부하 분산 장치가 서버를 고르고, 클라이언트의 주소는 그대로 유지됩니다.</translation>
    </message>
    <message>
        <source>The load balancer picks a server and puts its own address as the source, so that the reply comes back through it.</source>
        <translation>부하 분산 장치가 서버를 고르고, 응답이 장치를 거쳐 돌아오도록 자신의 주소를 원본으로 넣습니다.</translation>
    </message>
    <message>
        <source>The load balancer puts the virtual address as the source.</source>
        <translation>부하 분산 장치가 가상 IP 주소를 원본으로 넣습니다.</translation>
    </message>
    <message>
        <source>The connection starts here.</source>
        <translation>연결이 여기에서 시작됩니다.</translation>
    </message>
    <message>
        <source>Rule %1 lets it pass.</source>
        <translation>규칙 %1에 따라 통과합니다.</translation>
    </message>
    <message>
        <source>Passed on without a change.</source>
        <translation>변경 없이 전달됩니다.</translation>
    </message>
    <message>
        <source>No rule of this firewall allows %1 %2 here.</source>
        <translation>여기에서 %1 %2 트래픽을 허용하는 규칙이 이 방화벽에 없습니다.</translation>
    </message>
    <message>
        <source>No firewall, load balancer or router connects the two networks.</source>
        <translation>두 네트워크를 잇는 방화벽, 부하 분산 장치, 라우터가 없습니다.</translation>
    </message>
    <message>
        <source>Destination %1 becomes %2.</source>
        <translation>대상 주소가 바뀝니다: %1 → %2.</translation>
    </message>
    <message>
        <source>Source %1 becomes %2.</source>
        <translation>원본 주소가 바뀝니다: %1 → %2.</translation>
    </message>
    <message>
        <source>Destination %1 becomes %2, source %3 becomes %4.</source>
        <translation>대상 주소(%1 → %2)와 원본 주소(%3 → %4)가 바뀝니다.</translation>
    </message>
    <message>
        <source>%1 (%2) is too small: %3 addresses are needed there and a host can carry %4 of them. Give it a larger network.</source>
        <translation>%1 네트워크(%2)가 너무 작습니다. 주소 %3개가 필요한데 호스트가 쓸 수 있는 주소는 %4개입니다. 더 큰 네트워크를 지정하십시오.</translation>
    </message>
    <message>
        <source>Translate addresses of %1</source>
        <translation>%1의 주소 변환</translation>
    </message>
    <message>
        <source>Give public addresses to %1</source>
        <translation>%1에 공용 주소 지정</translation>
    </message>
    <message>
        <source>Share one address in %1</source>
        <translation>%1에서 주소 하나를 함께 사용</translation>
    </message>
    <message>
        <source>Give each service of %1 its own address</source>
        <translation>%1의 서비스마다 고유한 주소 지정</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>%1 질문에 답하기</translation>
    </message>
    <message>
        <source>There is no question %1. Open are: %2.</source>
        <translation>%1 질문이 없습니다. 답할 질문은 다음과 같습니다: %2.</translation>
    </message>
    <message>
        <source>There is no question %1: none is open.</source>
        <translation>%1 질문이 없습니다. 답할 질문이 없습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no answer to %2. Possible are: %3.</source>
        <translation>&quot;%1&quot; 값은 %2 질문의 답이 될 수 없습니다. 가능한 값: %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address: say one such as 203.0.113.30.</source>
        <translation>&quot;%1&quot; 값은 주소가 아닙니다. 203.0.113.30과 같은 주소를 입력하십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds two addresses of one family: one of each is possible.</source>
        <translation>&quot;%1&quot; 값에는 같은 주소 체계의 주소가 두 개 있습니다. 주소 체계마다 하나씩 가능합니다.</translation>
    </message>
    <message>
        <source>There is no longer anything that %1 asks about.</source>
        <translation>%1 질문의 대상이 더 이상 없습니다.</translation>
    </message>
    <message>
        <source>%1 cannot stand in a network.</source>
        <translation>%1 요소는 네트워크에 놓을 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 already stands in network %2.</source>
        <translation>%1 요소는 이미 %2 네트워크에 있습니다.</translation>
    </message>
    <message>
        <source>%1 already has its %2 interface in network %3.</source>
        <translation>%1의 %2 인터페이스는 이미 %3 네트워크에 있습니다.</translation>
    </message>
    <message>
        <source>%1 has no interface of the kind %2.</source>
        <translation>%1에는 %2 인터페이스가 없습니다.</translation>
    </message>
    <message>
        <source>Set load balancing of %1</source>
        <translation>%1의 부하 분산 설정</translation>
    </message>
    <message>
        <source>Set VIP mode on %1</source>
        <translation>%1의 VIP 모드 설정</translation>
    </message>
    <message>
        <source>%1 has no such VIP for %2.</source>
        <translation>%1에는 %2에 대한 이러한 VIP가 없습니다.</translation>
    </message>
    <message>
        <source>%1 stands in no network on that side, so a load balancer has no place. Attach it first.</source>
        <translation>%1의 이 쪽에 연결된 네트워크가 없어 부하 분산 장치를 놓을 곳이 없습니다. 먼저 네트워크에 연결하십시오.</translation>
    </message>
    <message>
        <source>%1 cannot be connected with itself.</source>
        <translation>%1 요소는 자기 자신과 연결할 수 없습니다.</translation>
    </message>
    <message>
        <source>A connector from %1 to %2 has no meaning.</source>
        <translation>%1에서 %2에 이르는 연결선에는 의미가 없습니다.</translation>
    </message>
    <message>
        <source>%1 and %2 are already connected so.</source>
        <translation>%1 및 %2 사이에는 이미 이러한 연결이 있습니다.</translation>
    </message>
    <message>
        <source>%1 cannot be connected: %2 runs %3, which has no such feature. It exists in: %4.</source>
        <translation>%1 요소를 연결할 수 없습니다. %2에서 쓰는 %3 제품에는 이 기능이 없습니다. 기능이 있는 제품: %4.</translation>
    </message>
    <message>
        <source>Only remote users reach a reverse proxy.</source>
        <translation>역방향 프록시에는 원격 사용자만 연결합니다.</translation>
    </message>
    <message>
        <source>%1 stands in no network yet, so it is not clear which side of %2 it balances. Put it into a perimeter network first.</source>
        <translation>%1에 아직 연결된 네트워크가 없어 %2의 어느 쪽을 부하 분산하는지 알 수 없습니다. 먼저 경계 네트워크에 놓으십시오.</translation>
    </message>
    <message>
        <source>Connect %1 with %2</source>
        <translation>연결: %1 - %2</translation>
    </message>
    <message>
        <source>Disconnect %1 from %2</source>
        <translation>연결 끊기: %1 - %2</translation>
    </message>
    <message>
        <source>Waive finding</source>
        <translation>검사 결과 예외 처리</translation>
    </message>
    <message>
        <source>Take back waiver</source>
        <translation>예외 처리 취소</translation>
    </message>
    <message>
        <source>Narrow %1</source>
        <translation>%1 좁히기</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>그룹화</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>그룹 해제</translation>
    </message>
    <message>
        <source>A waiver needs a reason: whoever approves the design reads it.</source>
        <translation>예외 처리에는 사유가 필요합니다. 설계를 승인하는 사람이 읽습니다.</translation>
    </message>
    <message>
        <source>The catalogue has no row &quot;%1&quot;.</source>
        <translation>카탈로그에 &quot;%1&quot; 행이 없습니다.</translation>
    </message>
    <message>
        <source>A group has two elements at least.</source>
        <translation>그룹에는 요소가 두 개 이상 필요합니다.</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 복제</translation>
    </message>
    <message>
        <source>Duplicate %1 elements</source>
        <translation>요소 %1개 복제</translation>
    </message>
    <message>
        <source>A name cannot be empty.</source>
        <translation>이름은 비워 둘 수 없습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a name: # followed by a number means an id.</source>
        <translation>&quot;%1&quot; 값은 이름으로 쓸 수 없습니다. # 다음의 숫자는 ID를 뜻합니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is taken: names of elements and networks are unique.</source>
        <translation>&quot;%1&quot; 이름은 이미 사용 중입니다. 요소와 네트워크의 이름은 고유해야 합니다.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 추가</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 삭제</translation>
    </message>
    <message>
        <source>Delete %1 elements</source>
        <translation>요소 %1개 삭제</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>이름 바꾸기: %1 → %2</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 이동</translation>
    </message>
    <message>
        <source>Move %1 elements</source>
        <translation>요소 %1개 이동</translation>
    </message>
    <message>
        <source>Turn on %1 for %2</source>
        <translation>%2에서 %1 켜기</translation>
    </message>
    <message>
        <source>Turn off %1 for %2</source>
        <translation>%2에서 %1 끄기</translation>
    </message>
    <message>
        <source>There is no feature &quot;%1&quot;. Possible here are: %2.</source>
        <translation>&quot;%1&quot; 기능이 없습니다. 여기에서 가능한 기능: %2.</translation>
    </message>
    <message>
        <source>Feature %1 does not exist for %2 (%3, %4). Possible here are: %5.</source>
        <translation>%2(%3, %4)에는 %1 기능이 없습니다. 여기에서 가능한 기능: %5.</translation>
    </message>
    <message>
        <source>%1 has nothing to be connected with: give %2 a Front End pool first.</source>
        <translation>%1 기능을 연결할 대상이 없습니다. 먼저 %2에 프런트 엔드 풀을 연결하십시오.</translation>
    </message>
    <message>
        <source>Set %1 of %2 elements</source>
        <translation>요소 %2개의 %1 설정</translation>
    </message>
    <message>
        <source>There is no field %1. Possible are: %2.</source>
        <translation>%1 필드가 없습니다. 가능한 필드: %2.</translation>
    </message>
    <message>
        <source>%1 is not one value: name one of its fields, %2.</source>
        <translation>%1 필드는 값 하나가 아닙니다. 하위 필드 중 하나를 지정하십시오: %2.</translation>
    </message>
    <message>
        <source>%1 is one value and has no fields.</source>
        <translation>%1 필드는 값 하나이며 하위 필드가 없습니다.</translation>
    </message>
    <message>
        <source>%1 is given by the program and cannot be set.</source>
        <translation>%1 필드는 프로그램이 정하므로 설정할 수 없습니다.</translation>
    </message>
    <message>
        <source>There is no %1. Possible are: %2.</source>
        <translation>%1 항목이 없습니다. 가능한 항목: %2.</translation>
    </message>
    <message>
        <source>There is no %1: the list is empty.</source>
        <translation>%1 항목이 없습니다. 목록이 비어 있습니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not work here. Possible are: %2.</source>
        <translation>&quot;%1&quot; 값은 여기에 쓸 수 없습니다. 가능한 값: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not work here: say yes or no.</source>
        <translation>&quot;%1&quot; 값은 여기에 쓸 수 없습니다. yes나 no를 입력하십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no whole number that is 0 or more.</source>
        <translation>&quot;%1&quot; 값은 0 이상의 정수가 아닙니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no port: say a number from 1 to 65535, or a range such as 50000-59999.</source>
        <translation>&quot;%1&quot; 값은 포트가 아닙니다. 1부터 65535까지의 숫자나 50000-59999와 같은 범위를 입력하십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no network: say its first address and its prefix length, such as 10.45.16.0/24.</source>
        <translation>&quot;%1&quot; 값은 네트워크가 아닙니다. 10.45.16.0/24와 같이 첫 주소와 접두사 길이를 입력하십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no range of addresses: say one such as 10.45.16.200-10.45.16.250.</source>
        <translation>&quot;%1&quot; 값은 주소 범위가 아닙니다. 10.45.16.200-10.45.16.250과 같은 범위를 입력하십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no IPv4 address: say one such as 10.45.16.10, or nothing to clear it.</source>
        <translation>&quot;%1&quot; 값은 IPv4 주소가 아닙니다. 10.45.16.10과 같은 주소를 입력하거나, 지우려면 비워 두십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no IPv6 address: say one such as fd04::1610, or nothing to clear it.</source>
        <translation>&quot;%1&quot; 값은 IPv6 주소가 아닙니다. fd04::1610과 같은 주소를 입력하거나, 지우려면 비워 두십시오.</translation>
    </message>
    <message>
        <source>Fill %1 of the servers of %2</source>
        <translation>%2의 서버에 %1 채우기</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no number to count on from: write one as in %2.</source>
        <translation>&quot;%1&quot; 값에 이어서 셀 숫자가 없습니다. %2처럼 숫자를 넣으십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of a server: letters, digits and hyphens with dots between, as in %2.</source>
        <translation>&quot;%1&quot; 값은 서버 이름이 아닙니다. %2처럼 영문자, 숫자, 하이픈과 그 사이의 점으로 이루어집니다.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address to begin with: write one such as %2.</source>
        <translation>&quot;%1&quot; 값은 시작 주소가 아닙니다. %2처럼 입력하십시오.</translation>
    </message>
    <message>
        <source>The servers of %1 have no field %2.</source>
        <translation>%1의 서버에는 %2 필드가 없습니다.</translation>
    </message>
    <message>
        <source>%1 is carried by something else already.</source>
        <translation>%1 주소는 이미 다른 곳에서 사용합니다.</translation>
    </message>
    <message>
        <source>There is no address behind %1.</source>
        <translation>%1 다음에는 주소가 없습니다.</translation>
    </message>
    <message>
        <source>Add network</source>
        <translation>네트워크 추가</translation>
    </message>
    <message>
        <source>Delete network %1</source>
        <translation>%1 네트워크 삭제</translation>
    </message>
    <message>
        <source>Set subnets of %1</source>
        <translation>%1의 서브넷 설정</translation>
    </message>
    <message>
        <source>Renumber %1</source>
        <translation>%1의 주소 다시 할당</translation>
    </message>
    <message>
        <source>Attach %1 to %2</source>
        <translation>%2에 %1 연결</translation>
    </message>
    <message>
        <source>Detach %1 from %2</source>
        <translation>%2에서 %1 분리</translation>
    </message>
    <message>
        <source>Assign addresses</source>
        <translation>주소 할당</translation>
    </message>
    <message>
        <source>It is no longer in the design.</source>
        <translation>더 이상 설계에 없습니다.</translation>
    </message>
    <message>
        <source>%1 is of a kind that this is not possible for.</source>
        <translation>%1에는 이 작업을 할 수 없습니다. 요소의 종류가 다릅니다.</translation>
    </message>
    <message>
        <source>Paste %1</source>
        <translation>%1 붙여넣기</translation>
    </message>
    <message>
        <source>Paste %1 elements</source>
        <translation>요소 %1개 붙여넣기</translation>
    </message>
    <message>
        <source>the clipboard holds no elements; copy some first</source>
        <translation>클립보드에 요소가 없습니다. 먼저 복사하십시오</translation>
    </message>
    <message>
        <source>Set product of %1</source>
        <translation>%1의 제품 설정</translation>
    </message>
    <message>
        <source>There is no product &quot;%1&quot;. Possible are: %2.</source>
        <translation>&quot;%1&quot; 제품이 없습니다. 가능한 제품: %2.</translation>
    </message>
    <message>
        <source>Add %1 servers to %2</source>
        <translation>%2에 서버 %1대 추가</translation>
    </message>
    <message>
        <source>Add a server to %1</source>
        <translation>%1에 서버 추가</translation>
    </message>
    <message>
        <source>Remove server %1 from %2</source>
        <translation>%2에서 서버 %1 제거</translation>
    </message>
    <message>
        <source>Set the servers of %1 to %2</source>
        <translation>%1의 서버 수를 %2대로 변경</translation>
    </message>
    <message>
        <source>A pool has one server at least. Delete the pool instead.</source>
        <translation>풀에는 서버가 한 대 이상 필요합니다. 대신 풀을 삭제하십시오.</translation>
    </message>
    <message>
        <source>%1 servers cannot be added: add 1 to %2 at a time.</source>
        <translation>서버 %1대는 추가할 수 없습니다. 한 번에 1대에서 %2대까지 추가하십시오.</translation>
    </message>
    <message>
        <source>%1 has no server %2, only: %3.</source>
        <translation>%1에는 서버 %2번이 없고 다음 서버만 있습니다: %3.</translation>
    </message>
    <message>
        <source>%1 is the last server of %2. Delete the pool instead.</source>
        <translation>%1 서버는 %2의 마지막 서버입니다. 대신 풀을 삭제하십시오.</translation>
    </message>
    <message>
        <source>Set %1 of %2</source>
        <translation>%2의 %1 설정</translation>
    </message>
    <message>
        <source>There is no element or network &quot;%1&quot;. Possible are: document, %2.</source>
        <translation>&quot;%1&quot; 요소나 네트워크가 없습니다. 가능한 이름: document, %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no field: write it as in servers[2].internal.v4.</source>
        <translation>&quot;%1&quot; 값은 필드가 아닙니다. servers[2].internal.v4와 같이 입력하십시오.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no domain name: it is made of letters, digits and hyphens with dots between, as in %2.</source>
        <translation>&quot;%1&quot; 값은 도메인 이름이 아닙니다. %2처럼 영문자, 숫자, 하이픈과 그 사이의 점으로 이루어집니다.</translation>
    </message>
    <message>
        <source>Set features of %1</source>
        <translation>%1의 기능 설정</translation>
    </message>
    <message>
        <source>There is no site &quot;%1&quot;. Possible are: %2.</source>
        <translation>&quot;%1&quot; 사이트가 없습니다. 가능한 사이트: %2.</translation>
    </message>
    <message>
        <source>There is no site &quot;%1&quot;: the design has no sites.</source>
        <translation>&quot;%1&quot; 사이트가 없습니다. 이 설계에는 사이트가 없습니다.</translation>
    </message>
    <message>
        <source>Add site %1</source>
        <translation>%1 사이트 추가</translation>
    </message>
    <message>
        <source>Rename site %1 to %2</source>
        <translation>사이트 이름 바꾸기: %1 → %2</translation>
    </message>
    <message>
        <source>Delete site %1</source>
        <translation>%1 사이트 삭제</translation>
    </message>
    <message>
        <source>Set site of %1</source>
        <translation>%1의 사이트 설정</translation>
    </message>
    <message>
        <source>The name of a site cannot be empty.</source>
        <translation>사이트 이름은 비워 둘 수 없습니다.</translation>
    </message>
    <message>
        <source>There is already a site &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; 사이트가 이미 있습니다.</translation>
    </message>
    <message>
        <source>Rules that lack an address: %1 (%2)</source>
        <translation>주소가 없는 규칙: %1개(%2)</translation>
    </message>
    <message>
        <source>Addresses not assigned: %1</source>
        <translation>할당되지 않은 주소: %1개</translation>
    </message>
    <message>
        <source>Open errors: %1</source>
        <translation>미해결 오류: %1개</translation>
    </message>
    <message>
        <source>%1: %2 has not been answered; %3 is assumed</source>
        <translation>%1: %2에 대한 답이 없어 %3 값으로 가정함</translation>
    </message>
    <message>
        <source>%1: %2 has not been answered</source>
        <translation>%1: %2에 대한 답이 없음</translation>
    </message>
    <message>
        <source>the load balancing</source>
        <translation>부하 분산 방식</translation>
    </message>
    <message>
        <source>the public address</source>
        <translation>공용 주소</translation>
    </message>
    <message>
        <source>the address of a server</source>
        <translation>서버의 주소</translation>
    </message>
    <message>
        <source>the federation route</source>
        <translation>페더레이션 경로</translation>
    </message>
    <message>
        <source>whether addresses are translated</source>
        <translation>주소 변환 여부</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>쓸 수 없습니다: %1</translation>
    </message>
    <message>
        <source>server %1</source>
        <translation>서버 %1</translation>
    </message>
    <message>
        <source>%1, translated by %2</source>
        <translation>%1, %2에서 변환</translation>
    </message>
    <message>
        <source>%1 web services VIP</source>
        <translation>%1 웹 서비스 VIP</translation>
    </message>
    <message>
        <source>gateway of %1</source>
        <translation>%1의 게이트웨이</translation>
    </message>
    <message>
        <source>%1 Access</source>
        <translation>%1 액세스</translation>
    </message>
    <message>
        <source>%1 Web Conferencing</source>
        <translation>%1 웹 회의</translation>
    </message>
    <message>
        <source>%1 A/V</source>
        <translation>%1 A/V</translation>
    </message>
    <message>
        <source>%1 Access VIP</source>
        <translation>%1 액세스 VIP</translation>
    </message>
    <message>
        <source>%1 Web Conferencing VIP</source>
        <translation>%1 웹 회의 VIP</translation>
    </message>
    <message>
        <source>%1 A/V VIP</source>
        <translation>%1 A/V VIP</translation>
    </message>
    <message>
        <source>%1 internal</source>
        <translation>%1 내부</translation>
    </message>
    <message>
        <source>%1 internal VIP</source>
        <translation>%1 내부 VIP</translation>
    </message>
    <message>
        <source>%1 external</source>
        <translation>%1 외부</translation>
    </message>
    <message>
        <source>For</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>네트워크</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>in none of the networks drawn</source>
        <translation>그려진 어느 네트워크에도 없음</translation>
    </message>
    <message>
        <source>used twice or reserved</source>
        <translation>두 번 사용되었거나 예약됨</translation>
    </message>
    <message>
        <source>Addresses needed</source>
        <translation>필요한 주소</translation>
    </message>
    <message>
        <source>How many addresses, and why</source>
        <translation>주소의 수와 이유</translation>
    </message>
    <message>
        <source>The figures count once for each of: %1.</source>
        <translation>이 수치에서 다음 항목은 한 번만 셉니다: %1.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>public, all services</source>
        <translation>공용, 모든 서비스</translation>
    </message>
    <message>
        <source>private, behind NAT</source>
        <translation>개인, NAT 뒤</translation>
    </message>
    <message>
        <source>one for each translated address</source>
        <translation>변환하는 주소마다 하나</translation>
    </message>
    <message>
        <source>inside of the perimeter</source>
        <translation>경계 네트워크의 내부 쪽</translation>
    </message>
    <message>
        <source>public, shared by all services</source>
        <translation>공용, 모든 서비스가 함께 사용</translation>
    </message>
    <message>
        <source>Reverse proxies, public</source>
        <translation>역방향 프록시, 공용</translation>
    </message>
    <message>
        <source>one for each reverse proxy</source>
        <translation>역방향 프록시마다 하나</translation>
    </message>
    <message>
        <source>Public, in all</source>
        <translation>공용, 합계</translation>
    </message>
    <message>
        <source>public, %1</source>
        <translation>공용, %1</translation>
    </message>
    <message>
        <source>What each network must hold</source>
        <translation>각 네트워크에 들어가야 하는 주소</translation>
    </message>
    <message>
        <source>Subnets</source>
        <translation>서브넷</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>서버</translation>
    </message>
    <message>
        <source>VIPs</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>게이트웨이</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>장치</translation>
    </message>
    <message>
        <source>Smallest IPv4 prefix</source>
        <translation>최소 IPv4 접두사</translation>
    </message>
    <message>
        <source>Address translation</source>
        <translation>주소 변환</translation>
    </message>
    <message>
        <source>One to one, in both directions, without changing ports. The source address of incoming connections stays as it is.</source>
        <translation>포트를 바꾸지 않고 양방향 일대일로 변환합니다. 들어오는 연결의 원본 주소는 그대로 유지됩니다.</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>방화벽</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>공용 주소</translation>
    </message>
    <message>
        <source>Private address</source>
        <translation>개인 주소</translation>
    </message>
    <message>
        <source>the address that Topology Builder asks for</source>
        <translation>토폴로지 작성기가 묻는 주소</translation>
    </message>
    <message>
        <source>Load balancers</source>
        <translation>부하 분산 장치</translation>
    </message>
    <message>
        <source>Load balancer</source>
        <translation>부하 분산 장치</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>포트</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>멤버</translation>
    </message>
    <message>
        <source>What servers see</source>
        <translation>서버에 보이는 주소</translation>
    </message>
    <message>
        <source>the load balancer&apos;s address</source>
        <translation>부하 분산 장치의 주소</translation>
    </message>
    <message>
        <source>the client&apos;s address</source>
        <translation>클라이언트의 주소</translation>
    </message>
    <message>
        <source>the client&apos;s address; replies bypass the load balancer</source>
        <translation>클라이언트의 주소. 응답은 부하 분산 장치를 우회</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Firewall request</source>
        <translation>방화벽 요청서</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>불완전함</translation>
    </message>
    <message>
        <source>This request is incomplete and must not be carried out yet.</source>
        <translation>이 요청서는 불완전하므로 아직 실행하면 안 됩니다.</translation>
    </message>
    <message>
        <source>Taken for granted in this request:</source>
        <translation>이 요청서에서 가정한 내용:</translation>
    </message>
    <message>
        <source>rules to add</source>
        <translation>추가할 규칙</translation>
    </message>
    <message>
        <source>firewalls</source>
        <translation>방화벽</translation>
    </message>
    <message>
        <source>NAT entries</source>
        <translation>NAT 항목</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>요청</translation>
    </message>
    <message>
        <source>Request number</source>
        <translation>요청 번호</translation>
    </message>
    <message>
        <source>Change ticket</source>
        <translation>변경 티켓</translation>
    </message>
    <message>
        <source>Document date</source>
        <translation>문서 날짜</translation>
    </message>
    <message>
        <source>Port catalogue</source>
        <translation>포트 카탈로그</translation>
    </message>
    <message>
        <source>People</source>
        <translation>담당자</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>요청자</translation>
    </message>
    <message>
        <source>Service owner</source>
        <translation>서비스 책임자</translation>
    </message>
    <message>
        <source>Phone, e-mail</source>
        <translation>전화, 전자 메일</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>What each firewall is asked for</source>
        <translation>방화벽별 요청 내용</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>결정</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>승인</translation>
    </message>
    <message>
        <source>Approve with changes</source>
        <translation>변경 후 승인</translation>
    </message>
    <message>
        <source>Reject, reason:</source>
        <translation>거부, 사유:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Date, signature</source>
        <translation>날짜, 서명</translation>
    </message>
    <message>
        <source>to be filled in</source>
        <translation>직접 기입</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>연결 구간</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>필수</translation>
    </message>
    <message>
        <source>Conditional</source>
        <translation>조건부</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>선택</translation>
    </message>
    <message>
        <source>Addresses to write in its rules</source>
        <translation>규칙에 쓸 주소</translation>
    </message>
    <message>
        <source>The design has no firewall, so there is nothing to ask for.</source>
        <translation>설계에 방화벽이 없으므로 요청할 내용이 없습니다.</translation>
    </message>
    <message>
        <source>Open findings: %1</source>
        <translation>미해결 검사 결과: %1개</translation>
    </message>
    <message>
        <source>Accepted findings: %1</source>
        <translation>예외 처리한 검사 결과: %1개</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>심각도</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>검사 결과</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>조치</translation>
    </message>
    <message>
        <source>Accepted because, by</source>
        <translation>예외 처리 사유, 처리자</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>경고</translation>
    </message>
    <message>
        <source>%1: %2 rules</source>
        <translation>%1: 규칙 %2개</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>제품</translation>
    </message>
    <message>
        <source>NAT entries on it</source>
        <translation>이 방화벽의 NAT 항목</translation>
    </message>
    <message>
        <source>Addresses in its rules</source>
        <translation>규칙의 주소</translation>
    </message>
    <message>
        <source>Rules for %1, by service; required rules first</source>
        <translation>%1 규칙, 서비스별(필수 규칙 먼저)</translation>
    </message>
    <message>
        <source>This firewall needs no rule.</source>
        <translation>이 방화벽에는 규칙이 필요 없습니다.</translation>
    </message>
    <message>
        <source>Not requested: rules whose end inside has no address yet</source>
        <translation>요청하지 않음: 내부 쪽 끝에 아직 주소가 없는 규칙</translation>
    </message>
    <message>
        <source>Same addresses and ports as %1.</source>
        <translation>주소와 포트가 %1 규칙과 같습니다.</translation>
    </message>
    <message>
        <source>%1 rules</source>
        <translation>규칙 %1개</translation>
    </message>
    <message>
        <source>1 rule</source>
        <translation>규칙 1개</translation>
    </message>
    <message>
        <source>%1, through the VIP</source>
        <translation>%1, VIP를 통해</translation>
    </message>
    <message>
        <source>%1, each server</source>
        <translation>%1, 각 서버</translation>
    </message>
    <message>
        <source>, %1 %2</source>
        <translation>, %1 %2</translation>
    </message>
    <message>
        <source>, %1</source>
        <translation>, %1</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>필요</translation>
    </message>
    <message>
        <source>Dir.</source>
        <translation>방향</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>원본</translation>
    </message>
    <message>
        <source>Source port</source>
        <translation>원본 포트</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Dest. port</source>
        <translation>대상 포트</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>애플리케이션</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>tick when done</source>
        <translation>완료하면 표시</translation>
    </message>
    <message>
        <source>in</source>
        <translation>수신</translation>
    </message>
    <message>
        <source>out</source>
        <translation>송신</translation>
    </message>
    <message>
        <source>Not filtered by any firewall</source>
        <translation>어느 방화벽도 필터링하지 않음</translation>
    </message>
    <message>
        <source>Connections that reach their end without passing a firewall. Nothing is requested for them.</source>
        <translation>방화벽을 지나지 않고 상대에 도달하는 연결입니다. 이 연결에 대해서는 아무것도 요청하지 않습니다.</translation>
    </message>
    <message>
        <source>sample value</source>
        <translation>샘플 값</translation>
    </message>
    <message>
        <source>after NAT</source>
        <translation>NAT 후</translation>
    </message>
    <message>
        <source>Where the rules come from</source>
        <translation>규칙의 출처</translation>
    </message>
    <message>
        <source>Published documents behind the rules of this request</source>
        <translation>이 요청서의 규칙에 대한 게시 문서</translation>
    </message>
    <message>
        <source>Port catalogue %1.</source>
        <translation>포트 카탈로그 %1.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>키</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>문서</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>Firewall request as a web page</source>
        <translation>방화벽 요청서(웹 페이지)</translation>
    </message>
    <message>
        <source>Firewall request %1</source>
        <translation>방화벽 요청서 %1</translation>
    </message>
    <message>
        <source>%1, table %2, row %3</source>
        <translation>%1, 표 %2, 행 %3</translation>
    </message>
    <message>
        <source>Firewall rules as CSV</source>
        <translation>방화벽 규칙(CSV)</translation>
    </message>
    <message>
        <source>Firewall rules as JSON</source>
        <translation>방화벽 규칙(JSON)</translation>
    </message>
    <message>
        <source>address not assigned</source>
        <translation>주소 할당되지 않음</translation>
    </message>
    <message>
        <source>any</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>Any (%1)</source>
        <translation>모두(%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>servers behind %1</source>
        <translation>%1 뒤의 서버</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>파일이 비어 있습니다</translation>
    </message>
    <message>
        <source>not a design file</source>
        <translation>설계 파일이 아닙니다</translation>
    </message>
    <message>
        <source>an XML file, not a design; topologies are imported</source>
        <translation>설계 파일이 아니라 XML 파일입니다. 토폴로지는 가져오기로 읽습니다</translation>
    </message>
    <message>
        <source>a zip archive, but not a design: no %1</source>
        <translation>zip 압축 파일이지만 설계 파일이 아닙니다. %1 항목이 없습니다</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the type of a design</source>
        <translation>&quot;%1&quot; 형식은 설계 파일의 형식이 아닙니다</translation>
    </message>
    <message>
        <source>a text is needed</source>
        <translation>텍스트여야 합니다</translation>
    </message>
    <message>
        <source>not base64 text</source>
        <translation>base64 텍스트가 아닙니다</translation>
    </message>
    <message>
        <source>the name of this entry is already taken</source>
        <translation>이 항목의 이름은 이미 사용 중입니다</translation>
    </message>
    <message>
        <source>must be &quot;edgeplan&quot;: this is not a design</source>
        <translation>&quot;edgeplan&quot;이어야 합니다. 설계 파일이 아닙니다</translation>
    </message>
    <message>
        <source>a version number is needed</source>
        <translation>버전 번호가 필요합니다</translation>
    </message>
    <message>
        <source>written by %1; it needs a program that reads file version %2, and this one (%3) reads up to %4</source>
        <translation>%1에서 쓴 파일입니다. 파일 버전 %2까지 읽는 프로그램이 필요한데, 이 프로그램(%3)은 버전 %4까지 읽습니다</translation>
    </message>
    <message>
        <source>file version %1 is not known</source>
        <translation>알 수 없는 파일 버전입니다: %1</translation>
    </message>
    <message>
        <source>written by %1 in file version %2, newer than %3: what is not known here is kept, but cannot be shown</source>
        <translation>%1에서 쓴 파일이며 파일 버전(%2)이 %3보다 최신입니다. 알 수 없는 내용은 보관되지만 표시할 수 없습니다</translation>
    </message>
    <message>
        <source>an unknown program</source>
        <translation>알 수 없는 프로그램</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>true or false is needed</source>
        <translation>true나 false여야 합니다</translation>
    </message>
    <message>
        <source>a whole number is needed</source>
        <translation>정수여야 합니다</translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3</source>
        <translation>%2에서 %3까지의 값이 아닙니다: %1</translation>
    </message>
    <message>
        <source>longer than %1 characters</source>
        <translation>%1자보다 깁니다</translation>
    </message>
    <message>
        <source>a list is needed</source>
        <translation>목록이어야 합니다</translation>
    </message>
    <message>
        <source>a text such as &quot;443&quot; or &quot;50000-59999&quot; is needed, not %1</source>
        <translation>&quot;443&quot;이나 &quot;50000-59999&quot;와 같은 텍스트여야 합니다. 현재 값: %1</translation>
    </message>
    <message>
        <source>a pair of whole numbers is needed</source>
        <translation>정수 두 개의 쌍이어야 합니다</translation>
    </message>
    <message>
        <source>an id is needed (1 or more)</source>
        <translation>ID(1 이상)여야 합니다</translation>
    </message>
    <message>
        <source>not an IP address: %1</source>
        <translation>IP 주소가 아닙니다: %1</translation>
    </message>
    <message>
        <source>not an IPv%1 address</source>
        <translation>IPv%1 주소가 아닙니다</translation>
    </message>
    <message>
        <source>not a network such as 10.45.16.0/24: %1</source>
        <translation>10.45.16.0/24와 같은 네트워크가 아닙니다: %1</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>없습니다</translation>
    </message>
    <message>
        <source>the id %1 is there twice</source>
        <translation>ID %1번이 두 번 있습니다</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known to this version; it is kept</source>
        <translation>이 버전에서 알 수 없는 &quot;%1&quot; 값입니다. 그대로 보관됩니다</translation>
    </message>
    <message>
        <source>the file is damaged; the design in it is complete, other parts of the file may be missing</source>
        <translation>파일이 손상되었습니다. 안에 있는 설계는 완전하지만 파일의 다른 부분이 없을 수 있습니다</translation>
    </message>
    <message>
        <source>damaged and left out: %1</source>
        <translation>손상되어 제외됨: %1</translation>
    </message>
    <message>
        <source>this is a user-data export, not a configuration export; export one with Export-CsConfiguration -FileName topology.zip</source>
        <translation>구성 내보내기가 아니라 사용자 데이터 내보내기입니다. Export-CsConfiguration -FileName topology.zip 명령으로 내보내십시오</translation>
    </message>
    <message>
        <source>there is no topology in it; export one with Export-CsConfiguration -FileName topology.zip</source>
        <translation>안에 토폴로지가 없습니다. Export-CsConfiguration -FileName topology.zip 명령으로 내보내십시오</translation>
    </message>
    <message>
        <source>there is a second topology in the file; the first one was read</source>
        <translation>파일에 토폴로지가 하나 더 있어 첫 번째를 읽음</translation>
    </message>
    <message>
        <source>the text is not UTF-8; save it as UTF-8 or UTF-16 and import it again</source>
        <translation>텍스트가 UTF-8이 아닙니다. UTF-8이나 UTF-16으로 저장하여 다시 가져오십시오</translation>
    </message>
    <message>
        <source>the encoding &quot;%1&quot; is not read; save the file as UTF-8 or UTF-16 and import it again</source>
        <translation>&quot;%1&quot; 인코딩은 읽지 않습니다. 파일을 UTF-8이나 UTF-16으로 저장하여 다시 가져오십시오</translation>
    </message>
    <message>
        <source>the file ends in the middle of a character: it was cut off; export or copy it again</source>
        <translation>파일이 문자 중간에서 끝납니다. 파일이 잘렸으니 다시 내보내거나 복사하십시오</translation>
    </message>
    <message>
        <source>the text is not valid UTF-16; export or copy the file again</source>
        <translation>텍스트가 올바른 UTF-16이 아닙니다. 파일을 다시 내보내거나 복사하십시오</translation>
    </message>
    <message>
        <source>Access Edge</source>
        <translation>액세스 에지</translation>
    </message>
    <message>
        <source>Web Conferencing Edge</source>
        <translation>웹 회의 에지</translation>
    </message>
    <message>
        <source>A/V Edge</source>
        <translation>A/V 에지</translation>
    </message>
    <message>
        <source>server %1: %2, which %3 is translated to, is no public address</source>
        <translation>서버 %1: %3 주소가 변환되는 %2 주소는 공용 주소가 아님</translation>
    </message>
    <message>
        <source>server %1: %2 of %3 is translated to %4</source>
        <translation>서버 %1: %3의 %2 주소가 %4 주소로 변환됨</translation>
    </message>
    <message>
        <source>%1 of %2 is taken as translated, like its other services; such files name the public address of the A/V Edge alone</source>
        <translation>%2의 %1: 다른 서비스와 같이 변환되는 것으로 봄. 이러한 파일에는 A/V 에지의 공용 주소만 있음</translation>
    </message>
    <message>
        <source>%1 has private external addresses and the file names no public ones: are they translated (nat)? Assumed until answered: nat</source>
        <translation>%1의 외부 주소는 개인 주소인데 파일에 공용 주소가 없습니다. 변환되는 주소(nat)입니까? 답할 때까지 가정하는 값: nat</translation>
    </message>
    <message>
        <source>%1 has no external addresses in the file: are they public or translated (nat)? Assumed until answered: public</source>
        <translation>파일에 %1의 외부 주소가 없습니다. 공용 주소(public)입니까, 변환되는 주소(nat)입니까? 답할 때까지 가정하는 값: public</translation>
    </message>
    <message>
        <source>server %1: which internal address? The file gives none</source>
        <translation>서버 %1: 내부 주소는 무엇입니까? 파일에 없습니다</translation>
    </message>
    <message>
        <source>server %1: which address for %2? The file gives none</source>
        <translation>서버 %1: %2의 주소는 무엇입니까? 파일에 없습니다</translation>
    </message>
    <message>
        <source>server %1: which public address is %2 translated to? The file does not say</source>
        <translation>서버 %1: %2의 주소가 변환되는 공용 주소는 무엇입니까? 파일에 없습니다</translation>
    </message>
    <message>
        <source>%1: DNS load balancing, because translated addresses exclude hardware load balancers</source>
        <translation>%1: 변환되는 주소에는 하드웨어 부하 분산 장치를 쓸 수 없으므로 DNS 부하 분산으로 봄</translation>
    </message>
    <message>
        <source>%1: load balancing %2, as chosen for this import</source>
        <translation>%1: 가져올 때 선택한 부하 분산 방식 %2 사용</translation>
    </message>
    <message>
        <source>%1: hardware load balancing was chosen for this import, but its addresses are translated, which excludes it; DNS is used</source>
        <translation>%1: 가져올 때 하드웨어 부하 분산을 선택했지만 변환되는 주소에는 쓸 수 없으므로 DNS를 사용함</translation>
    </message>
    <message>
        <source>%1: DNS or hardware load balancing (dns, hlb)? Such files do not say. Assumed until answered: dns; hardware load balancers need public virtual addresses as well, %2 for this pool, and an internal one</source>
        <translation>%1: 부하 분산은 DNS(dns)입니까, 하드웨어(hlb)입니까? 이러한 파일에는 없습니다. 답할 때까지 가정하는 값: dns. 하드웨어 부하 분산 장치에는 공용 가상 IP 주소(이 풀은 %2개)와 내부 가상 IP 주소도 필요합니다</translation>
    </message>
    <message>
        <source>%1 is proposed for %2; such files know no load balancers</source>
        <translation>%2에 %1 장치를 제안함. 이러한 파일에는 부하 분산 장치가 없음</translation>
    </message>
    <message>
        <source>%1: which public virtual address for %2? Such files hold none</source>
        <translation>%1: %2의 공용 가상 IP 주소는 무엇입니까? 이러한 파일에는 없습니다</translation>
    </message>
    <message>
        <source>%1: which virtual address? Such files hold none</source>
        <translation>%1: 가상 IP 주소는 무엇입니까? 이러한 파일에는 없습니다</translation>
    </message>
    <message>
        <source>Edge pool %1: %2, servers: %3, external addresses of each: %4</source>
        <translation>에지 풀 %1: %2, 서버 %3대, 서버마다 외부 주소 %4개</translation>
    </message>
    <message>
        <source>%1 of %2: %3, port %4</source>
        <translation>%2의 %1: %3, 포트 %4</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%2의 %1: %3</translation>
    </message>
    <message>
        <source>%1: %2 is %3 instead of %4</source>
        <translation>%1: %2 값이 %4 대신 %3임</translation>
    </message>
    <message>
        <source>%1: the file gives no %2; the documented %3 is assumed</source>
        <translation>%1: 파일에 %2 값이 없어 문서의 값을 사용함(%3)</translation>
    </message>
    <message>
        <source>%1: %2 %3 %4 is in the port list twice; the first one is used</source>
        <translation>%1: 포트 목록에 %2 %3 %4 항목이 두 번 있어 첫 번째를 사용함</translation>
    </message>
    <message>
        <source>%1: two of its three services share an address; they are drawn as three addresses</source>
        <translation>%1: 세 서비스 중 둘이 주소를 함께 쓰지만 주소 세 개로 그림</translation>
    </message>
    <message>
        <source>%1: ServiceVersion %2 is not known; it is treated as %3</source>
        <translation>%1: 알 수 없는 ServiceVersion %2. %3 버전으로 처리함</translation>
    </message>
    <message>
        <source>%1: the file gives no ServiceVersion; it is treated as %2</source>
        <translation>%1: 파일에 ServiceVersion이 없어 %2 버전으로 처리함</translation>
    </message>
    <message>
        <source>%1 has no servers in the file; add them before its rules are used</source>
        <translation>%1: 파일에 서버가 없음. 규칙을 사용하기 전에 서버를 추가하십시오</translation>
    </message>
    <message>
        <source>%1: SIP federation is on</source>
        <translation>%1: SIP 페더레이션이 켜져 있음</translation>
    </message>
    <message>
        <source>%1: SIP federation is taken as off, because the file has no port for it</source>
        <translation>%1: 파일에 SIP 페더레이션 포트가 없으므로 꺼져 있는 것으로 봄</translation>
    </message>
    <message>
        <source>%1: XMPP federation is on</source>
        <translation>%1: XMPP 페더레이션이 켜져 있음</translation>
    </message>
    <message>
        <source>%1: Skype directory search stays off; its port is in every file of this version and does not say that it is used</source>
        <translation>%1: Skype 디렉터리 검색은 꺼 둠. 이 버전의 모든 파일에 포트가 있으므로 사용 여부를 알 수 없음</translation>
    </message>
    <message>
        <source>server %1: &quot;%2&quot; is no address; it was left out</source>
        <translation>서버 %1: &quot;%2&quot; 값은 주소가 아니므로 제외됨</translation>
    </message>
    <message>
        <source>Front End pool %1: %2, servers: %3</source>
        <translation>프런트 엔드 풀 %1: %2, 서버 %3대</translation>
    </message>
    <message>
        <source>Director pool %1, servers: %2</source>
        <translation>디렉터 풀 %1, 서버 %2대</translation>
    </message>
    <message>
        <source>Survivable branch %1</source>
        <translation>지점의 SBA 또는 SBS %1</translation>
    </message>
    <message>
        <source>%1 is taken for a Survivable Branch Appliance: the file does not tell an appliance from a server</source>
        <translation>%1: SBA(Survivable Branch Appliance)로 봄. 파일에서는 어플라이언스와 서버를 구분하지 않음</translation>
    </message>
    <message>
        <source>Mediation Server pool %1</source>
        <translation>중재 서버 풀 %1</translation>
    </message>
    <message>
        <source>%1 holds the Central Management store</source>
        <translation>%1에 중앙 관리 저장소가 있음</translation>
    </message>
    <message>
        <source>%1: the file names no next hop that is a Front End or Director pool</source>
        <translation>%1: 파일에 있는 다음 홉 중 프런트 엔드 풀이나 디렉터 풀이 없음</translation>
    </message>
    <message>
        <source>%1 has a second next hop, %2; only the first one is drawn</source>
        <translation>%1: 두 번째 다음 홉 %2 있음. 첫 번째만 그림</translation>
    </message>
    <message>
        <source>Next hop of %1: %2</source>
        <translation>%1의 다음 홉: %2</translation>
    </message>
    <message>
        <source>%1 serves %2</source>
        <translation>%2의 에지 풀: %1</translation>
    </message>
    <message>
        <source>%1 is associated with no edge pool for media</source>
        <translation>%1: 미디어용 에지 풀이 연결되어 있지 않음</translation>
    </message>
    <message>
        <source>pool %1 has internal and external interfaces like an edge pool, but no Edge service is installed on it; it was left out</source>
        <translation>풀 %1: 에지 풀처럼 내부 및 외부 인터페이스가 있지만 에지 서비스가 설치되어 있지 않아 제외됨</translation>
    </message>
    <message>
        <source>Which edge pool is the federation route (%1)? Such files do not say</source>
        <translation>페더레이션 경로인 에지 풀은 어느 것입니까(%1)? 이러한 파일에는 없습니다</translation>
    </message>
    <message>
        <source>Is %1 the federation route? Such files do not say. Assumed until answered: %1</source>
        <translation>%1 풀이 페더레이션 경로입니까? 이러한 파일에는 없습니다. 답할 때까지 가정하는 값: %1</translation>
    </message>
    <message>
        <source>%1: line %2: %3</source>
        <translation>%1: 줄 %2: %3</translation>
    </message>
    <message>
        <source>%1: %2: %3</source>
        <translation>%1: %2: %3</translation>
    </message>
    <message>
        <source>%1: %2, line %3: %4</source>
        <translation>%1: %2, 줄 %3: %4</translation>
    </message>
    <message>
        <source>services of role %1, not needed for an edge design: %2</source>
        <translation>에지 설계에 필요 없는 %1 역할의 서비스: %2</translation>
    </message>
    <message>
        <source>elements %1, not read: %2</source>
        <translation>읽지 않은 %1 요소: %2</translation>
    </message>
    <message>
        <source>attributes %1, not read: %2</source>
        <translation>읽지 않은 %1 특성: %2</translation>
    </message>
    <message>
        <source>further warnings: %1</source>
        <translation>추가 경고: %1개</translation>
    </message>
    <message>
        <source>%1 is proposed for %2: such files know no reverse proxies and so no addresses of them</source>
        <translation>%2에 %1 제안함. 이러한 파일에는 역방향 프록시와 그 주소가 없음</translation>
    </message>
    <message>
        <source>the external web site of %1 listens on %2 instead of the documented %3; the rules of the reverse proxy name the documented port</source>
        <translation>%1의 외부 웹 사이트가 문서의 포트 %3 대신 %2에서 수신함. 역방향 프록시의 규칙에는 문서의 포트를 사용함</translation>
    </message>
    <message>
        <source>%1 is proposed between the corporate networks of the sites: such files do not tell how they are connected</source>
        <translation>사이트의 회사 네트워크 사이에 %1 제안함. 이러한 파일에는 연결 방식이 없음</translation>
    </message>
    <message>
        <source>%1 are drawn outside</source>
        <translation>외부에 그림: %1</translation>
    </message>
    <message>
        <source>SIP domains: %1</source>
        <translation>SIP 도메인: %1</translation>
    </message>
    <message>
        <source>Site %1</source>
        <translation>사이트 %1</translation>
    </message>
    <message>
        <source>Branch site %1, under site %2</source>
        <translation>사이트 %2에 속한 지점 사이트 %1</translation>
    </message>
    <message>
        <source>branch site %1 is drawn at site %2: the file does not say to which site it belongs</source>
        <translation>지점 사이트 %1: 속한 사이트가 파일에 없어 사이트 %2에 그림</translation>
    </message>
    <message>
        <source>%1 and %2 are proposed, and the networks beside them have no addresses yet: such files know neither firewalls nor subnets</source>
        <translation>%1 및 %2 방화벽을 제안하며, 옆의 네트워크에는 아직 주소가 없음. 이러한 파일에는 방화벽도 서브넷도 없음</translation>
    </message>
    <message>
        <source>the file has %1 bytes; at most %2 are read</source>
        <translation>파일의 크기가 %1바이트입니다. 최대 %2바이트까지 읽습니다</translation>
    </message>
    <message>
        <source>this is the edge input of an Office Communications Server 2007 merge, which holds no addresses; merge it in Topology Builder and import the .tbxml file</source>
        <translation>Office Communications Server 2007 병합의 에지 입력 파일이며 주소가 없습니다. 토폴로지 작성기에서 병합한 다음 .tbxml 파일을 가져오십시오</translation>
    </message>
    <message>
        <source>this is Export-Clixml output, not the topology&apos;s XML; export it with (Get-CsTopology -AsXml).ToString() &gt; topology.xml</source>
        <translation>토폴로지 XML이 아니라 Export-Clixml 출력입니다. (Get-CsTopology -AsXml).ToString() &gt; topology.xml 명령으로 내보내십시오</translation>
    </message>
    <message>
        <source>this is a draw.io drawing, which holds no topology; import a .tbxml file, the output of Get-CsTopology -AsXml or an Export-CsConfiguration zip</source>
        <translation>토폴로지가 없는 draw.io 그림입니다. .tbxml 파일, Get-CsTopology -AsXml의 출력 또는 Export-CsConfiguration zip 파일을 가져오십시오</translation>
    </message>
    <message>
        <source>this is a Visio drawing, which holds no topology; import a .tbxml file, the output of Get-CsTopology -AsXml or an Export-CsConfiguration zip</source>
        <translation>토폴로지가 없는 Visio 그림입니다. .tbxml 파일, Get-CsTopology -AsXml의 출력 또는 Export-CsConfiguration zip 파일을 가져오십시오</translation>
    </message>
    <message>
        <source>this is an Edge Planner document; open it instead of importing it</source>
        <translation>Edge Planner 문서입니다. 가져오지 말고 여십시오</translation>
    </message>
    <message>
        <source>there is no DocItemSet.xml in this zip; export one with Export-CsConfiguration -FileName topology.zip</source>
        <translation>이 zip 파일에 DocItemSet.xml이 없습니다. Export-CsConfiguration -FileName topology.zip 명령으로 내보내십시오</translation>
    </message>
    <message>
        <source>element %1 does not begin a topology; import a .tbxml file, the output of Get-CsTopology -AsXml or an Export-CsConfiguration zip</source>
        <translation>%1 요소는 토폴로지의 시작이 아닙니다. .tbxml 파일, Get-CsTopology -AsXml의 출력 또는 Export-CsConfiguration zip 파일을 가져오십시오</translation>
    </message>
    <message>
        <source>neither XML nor a zip; import a .tbxml file, the output of Get-CsTopology -AsXml or an Export-CsConfiguration zip</source>
        <translation>XML도 zip도 아닙니다. .tbxml 파일, Get-CsTopology -AsXml의 출력 또는 Export-CsConfiguration zip 파일을 가져오십시오</translation>
    </message>
    <message>
        <source>a second site has the id %1; the first one is used</source>
        <translation>ID가 %1인 사이트가 하나 더 있어 첫 번째를 사용함</translation>
    </message>
    <message>
        <source>pool %1 has the id %2 of another pool; the first one is used</source>
        <translation>풀 %1: ID %2번이 다른 풀의 ID와 같아 첫 번째를 사용함</translation>
    </message>
    <message>
        <source>a second service has the id %1; the first one is used</source>
        <translation>ID가 %1인 서비스가 하나 더 있어 첫 번째를 사용함</translation>
    </message>
    <message>
        <source>pool %1 has no id, so no service can be installed on it</source>
        <translation>풀 %1에 ID가 없어 서비스를 설치할 수 없음</translation>
    </message>
    <message>
        <source>pool %1 belongs to site %2, which is not in the file</source>
        <translation>풀 %1: 속한 사이트 %2 항목이 파일에 없음</translation>
    </message>
    <message>
        <source>service %1 is installed on %2, which is not in the file</source>
        <translation>서비스 %1: 설치된 위치 %2 항목이 파일에 없음</translation>
    </message>
    <message>
        <source>service %1 is installed nowhere</source>
        <translation>서비스 %1: 어디에도 설치되어 있지 않음</translation>
    </message>
    <message>
        <source>service %1 depends on %2, which is not in the file</source>
        <translation>서비스 %1: 필요한 서비스 %2 항목이 파일에 없음</translation>
    </message>
    <message>
        <source>machine %1 is in pool %2 and in pool %3</source>
        <translation>컴퓨터 %1: 풀 %2 및 풀 %3에 모두 있음</translation>
    </message>
    <message>
        <source>pool %1 has two Edge services; the first one is used</source>
        <translation>풀 %1에 에지 서비스가 두 개 있어 첫 번째를 사용함</translation>
    </message>
    <message>
        <source>the Topology Builder file holds no topology; save it in Topology Builder after opening or downloading one</source>
        <translation>토폴로지 작성기 파일에 토폴로지가 없습니다. 토폴로지 작성기에서 열거나 다운로드한 다음 저장하십시오</translation>
    </message>
    <message>
        <source>Document of Topology Builder, the design as it was edited</source>
        <translation>토폴로지 작성기 문서, 편집한 설계</translation>
    </message>
    <message>
        <source>Document of Topology Builder, the design as it was deployed</source>
        <translation>토폴로지 작성기 문서, 배포한 설계</translation>
    </message>
    <message>
        <source>Published topology (Get-CsTopology)</source>
        <translation>게시된 토폴로지(Get-CsTopology)</translation>
    </message>
    <message>
        <source>Export of the configuration; lines are those of DocItemSet.xml</source>
        <translation>구성 내보내기, 줄 번호는 DocItemSet.xml 기준</translation>
    </message>
    <message>
        <source>the file also holds the design as it was deployed, which differs; the edited one was read</source>
        <translation>파일에 배포한 설계도 있는데 편집한 설계와 다르며, 편집한 설계를 읽음</translation>
    </message>
    <message>
        <source>the file holds only one of the designs, edited and deployed; that one was read</source>
        <translation>파일에 편집한 설계와 배포한 설계 중 하나만 있어 그 설계를 읽음</translation>
    </message>
    <message>
        <source>There is no edge pool in this topology: it gives no rules</source>
        <translation>이 토폴로지에는 에지 풀이 없어 규칙이 만들어지지 않음</translation>
    </message>
    <message>
        <source>more than %1 elements %2; no deployment has that many</source>
        <translation>%2 요소가 %1개보다 많습니다. 이렇게 많은 배포는 없습니다</translation>
    </message>
    <message>
        <source>%1=&quot;%2&quot; is no number from %3 to %4; it was left out</source>
        <translation>%1=&quot;%2&quot; 값은 %3에서 %4까지의 숫자가 아니므로 제외됨</translation>
    </message>
    <message>
        <source>the topology is empty; export it again with (Get-CsTopology -AsXml).ToString() &gt; topology.xml</source>
        <translation>토폴로지가 비어 있습니다. (Get-CsTopology -AsXml).ToString() &gt; topology.xml 명령으로 다시 내보내십시오</translation>
    </message>
    <message>
        <source>the XML contains a DTD or an entity, which no topology file has; it is not read for safety</source>
        <translation>XML에 DTD나 엔터티가 있습니다. 토폴로지 파일에는 없는 것이므로 보안을 위해 읽지 않습니다</translation>
    </message>
    <message>
        <source>elements are nested deeper than %1 levels</source>
        <translation>요소가 %1단계보다 깊이 중첩되어 있습니다</translation>
    </message>
    <message>
        <source>the file ends before element %1 is closed: it was cut off; export or copy it again</source>
        <translation>%1 요소가 닫히기 전에 파일이 끝납니다. 파일이 잘렸으니 다시 내보내거나 복사하십시오</translation>
    </message>
    <message>
        <source>there is no XML element in it</source>
        <translation>안에 XML 요소가 없습니다</translation>
    </message>
    <message>
        <source>not well-formed XML: %1</source>
        <translation>올바른 형식의 XML이 아닙니다: %1</translation>
    </message>
    <message>
        <source>element %1 is in the unknown namespace %2; it was read all the same</source>
        <translation>%1 요소의 네임스페이스 %2: 알 수 없지만 그대로 읽음</translation>
    </message>
    <message>
        <source>There is no feature &quot;%1&quot;. Possible are: %2.</source>
        <translation>&quot;%1&quot; 기능이 없습니다. 가능한 기능: %2.</translation>
    </message>
    <message>
        <source>Feature %1 does not exist in product %2, only in: %3.</source>
        <translation>%2 제품에는 %1 기능이 없습니다. 기능이 있는 제품: %3.</translation>
    </message>
    <message>
        <source>Feature %1 does not exist in scenario %2, only in: %3.</source>
        <translation>%2 시나리오에는 %1 기능이 없습니다. 기능이 있는 시나리오: %3.</translation>
    </message>
    <message>
        <source>Features %1 and %2 exclude each other: name only one of them.</source>
        <translation>%1 기능과 %2 기능은 함께 쓸 수 없습니다. 하나만 지정하십시오.</translation>
    </message>
    <message>
        <source>Feature %1 is both asked for and left out.</source>
        <translation>%1 기능을 포함하면서 제외하도록 지정했습니다.</translation>
    </message>
    <message>
        <source>Feature %1 cannot be left out: %2 needs it.</source>
        <translation>%1 기능은 제외할 수 없습니다. %2 기능에 필요합니다.</translation>
    </message>
    <message>
        <source>Feature %1 cannot be left out: product %2 has nothing else in its place.</source>
        <translation>%1 기능은 제외할 수 없습니다. %2 제품에는 대신할 기능이 없습니다.</translation>
    </message>
    <message>
        <source>Network %1 (%2) is IPv6, but the design is asked for without IPv6.</source>
        <translation>%1 네트워크(%2)는 IPv6인데 설계에서는 IPv6를 사용하지 않습니다.</translation>
    </message>
    <message>
        <source>Networks %1 (%2) and %3 (%4) overlap. A server stands between networks that differ.</source>
        <translation>%1 네트워크(%2)와 %3 네트워크(%4)가 겹칩니다. 서버는 서로 다른 네트워크 사이에 있어야 합니다.</translation>
    </message>
    <message>
        <source>Network public (%1) is not routed on the Internet. Remote users reach the design only with addresses that are.</source>
        <translation>public 네트워크(%1)는 인터넷에서 라우팅되지 않습니다. 원격 사용자는 라우팅되는 주소로만 연결할 수 있습니다.</translation>
    </message>
    <message>
        <source>Network perimeter (%1) is not used: scenario %2 puts public addresses on the servers.</source>
        <translation>perimeter 네트워크(%1)는 사용되지 않습니다. %2 시나리오에서는 서버가 공용 주소를 직접 사용합니다.</translation>
    </message>
    <message>
        <source>Network %1 is given without %2, so the published sample is used for it.</source>
        <translation>%1 네트워크를 %2 없이 지정했으므로 %2에는 게시된 샘플을 사용합니다.</translation>
    </message>
    <message>
        <source>There is no scenario &quot;%1&quot;. Possible are: %2.</source>
        <translation>&quot;%1&quot; 시나리오가 없습니다. 가능한 시나리오: %2.</translation>
    </message>
    <message>
        <source>Scenario %1 cannot have %2 servers: it has exactly %3.</source>
        <translation>%1 시나리오의 서버는 정확히 %3대입니다. %2대는 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>Scenario %1 cannot have %2 servers: %3 to %4 are supported.</source>
        <translation>%1 시나리오에서 지원되는 서버는 %3대에서 %4대까지입니다. %2대는 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>Scenario %1 is meant for %2 servers or more. With %3 there is no other server to take over.</source>
        <translation>%1 시나리오는 서버 %2대 이상을 위한 것입니다. %3대이면 대신할 다른 서버가 없습니다.</translation>
    </message>
    <message>
        <source>Ports can be chosen only for a single shared address: with an address per service the ports are fixed.</source>
        <translation>포트는 주소 하나를 함께 쓸 때만 선택할 수 있습니다. 서비스마다 주소가 있으면 포트가 정해져 있습니다.</translation>
    </message>
    <message>
        <source>Port %1 is out of range: 1 to 65535 are possible.</source>
        <translation>포트 %1번은 범위를 벗어납니다. 1에서 65535까지 가능합니다.</translation>
    </message>
    <message>
        <source>Port %1 is given twice: behind a single address, Access, Web Conferencing and A/V need three different ports, as in %2.</source>
        <translation>포트 %1번이 두 번 지정되었습니다. 주소 하나를 함께 쓰면 액세스 에지, 웹 회의, A/V에 서로 다른 포트 세 개가 필요합니다. 예: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no domain name. It is made of letters, digits and hyphens with dots between, as in %2.</source>
        <translation>&quot;%1&quot; 값은 도메인 이름이 아닙니다. %2처럼 영문자, 숫자, 하이픈과 그 사이의 점으로 이루어집니다.</translation>
    </message>
    <message>
        <source>left out: %1 is not in the document any more</source>
        <translation>제외됨: %1 항목이 더 이상 문서에 없습니다</translation>
    </message>
    <message>
        <source>%1 is not a slot (1 or more)</source>
        <translation>%1 값은 슬롯(1 이상)이 아닙니다</translation>
    </message>
    <message>
        <source>the slot %1 is taken twice</source>
        <translation>슬롯 %1번이 두 번 사용되었습니다</translation>
    </message>
    <message>
        <source>the ordinal %1 is taken twice</source>
        <translation>순번 %1번이 두 번 사용되었습니다</translation>
    </message>
    <message>
        <source>%1 is not an ordinal (0 or more)</source>
        <translation>%1 값은 순번(0 이상)이 아닙니다</translation>
    </message>
    <message>
        <source>%1 must be above %2, which is in use</source>
        <translation>%1 값은 이미 사용 중인 %2보다 커야 합니다</translation>
    </message>
    <message>
        <source>the name is empty</source>
        <translation>이름이 비어 있습니다</translation>
    </message>
    <message>
        <source>the name %1 is taken twice (capitals make no difference)</source>
        <translation>%1 이름이 두 번 사용되었습니다(대소문자는 구분하지 않음)</translation>
    </message>
    <message>
        <source>there is no element %1</source>
        <translation>%1번 요소가 없습니다</translation>
    </message>
    <message>
        <source>there is no segment %1</source>
        <translation>%1번 네트워크 구간이 없습니다</translation>
    </message>
    <message>
        <source>there is no site %1</source>
        <translation>%1번 사이트가 없습니다</translation>
    </message>
    <message>
        <source>element %1 (%2) is no edge pool</source>
        <translation>%1번 요소(%2)는 에지 풀이 아닙니다</translation>
    </message>
    <message>
        <source>element %1 (%2) is neither an edge pool nor a reverse proxy</source>
        <translation>%1번 요소(%2)는 에지 풀도 역방향 프록시도 아닙니다</translation>
    </message>
    <message>
        <source>%2 has no server in slot %1</source>
        <translation>%2의 슬롯 %1번에 서버가 없습니다</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>이동</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>맞춤</translation>
    </message>
    <message>
        <source>Distribute</source>
        <translation>간격 맞춤</translation>
    </message>
    <message>
        <source>Tidy</source>
        <translation>정렬</translation>
    </message>
    <message>
        <source>Lock or unlock</source>
        <translation>잠금 또는 잠금 해제</translation>
    </message>
    <message>
        <source>Change route</source>
        <translation>경로 변경</translation>
    </message>
    <message>
        <source>Change zone width</source>
        <translation>영역 너비 변경</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>크기 조정</translation>
    </message>
    <message>
        <source>Judge findings differently</source>
        <translation>검사 결과의 심각도 변경</translation>
    </message>
    <message>
        <source>Judge findings as usual</source>
        <translation>검사 결과의 심각도를 기본값으로 되돌리기</translation>
    </message>
    <message>
        <source>Judging differently needs a reason: whoever approves the design reads it.</source>
        <translation>심각도를 변경하려면 사유가 필요합니다. 설계를 승인하는 사람이 읽습니다.</translation>
    </message>
    <message>
        <source>Add an edge pool behind load balancers</source>
        <translation>부하 분산 장치 뒤의 에지 풀 추가</translation>
    </message>
    <message>
        <source>Add two firewalls</source>
        <translation>방화벽 두 개 추가</translation>
    </message>
    <message>
        <source>This group stands between four networks: Internet, external perimeter, internal perimeter and corporate. Add the missing ones first.</source>
        <translation>이 그룹은 네 네트워크(인터넷, 외부 경계 네트워크, 내부 경계 네트워크, 회사 네트워크) 사이에 놓입니다. 먼저 빠진 네트워크를 추가하십시오.</translation>
    </message>
    <message>
        <source>Firewall policy for Capirca and Aerleon (.pol, .net, .svc)</source>
        <translation>Capirca 및 Aerleon용 방화벽 정책(.pol, .net, .svc)</translation>
    </message>
    <message>
        <source>Compile: aclgen --policy_file FILE, with the .net and .svc files beside it among the definitions. Zones of PAN-OS must have the names %1.</source>
        <translation>컴파일: aclgen --policy_file FILE. 함께 있는 .net 및 .svc 파일을 정의 폴더에 두십시오. PAN-OS 영역의 이름은 다음과 같아야 합니다: %1.</translation>
    </message>
    <message>
        <source>Takes compiled filters back, by target. It is for people: run the lines of the device in question.</source>
        <translation>컴파일한 필터를 대상별로 되돌립니다. 사람이 읽는 파일이므로 해당 장치의 줄만 실행하십시오.</translation>
    </message>
    <message>
        <source>Firewall configuration for Cisco ASA</source>
        <translation>Cisco ASA용 방화벽 구성</translation>
    </message>
    <message>
        <source>Takes the configuration back: paste in configuration mode.</source>
        <translation>구성을 되돌립니다. 구성 모드에서 붙여 넣으십시오.</translation>
    </message>
    <message>
        <source>no address is assigned to %1; assign one and export again</source>
        <translation>할당된 주소가 없습니다(%1). 주소를 할당하고 다시 내보내십시오</translation>
    </message>
    <message>
        <source>%1 is translated here and has no public address; assign one and export again</source>
        <translation>여기서 변환되는데 공용 주소가 없습니다(%1). 주소를 할당하고 다시 내보내십시오</translation>
    </message>
    <message>
        <source>its translation lacks the private or the public address</source>
        <translation>변환에 개인 주소나 공용 주소가 없습니다</translation>
    </message>
    <message>
        <source>the design has no firewall to configure; add one</source>
        <translation>설계에 구성할 방화벽이 없습니다. 방화벽을 추가하십시오</translation>
    </message>
    <message>
        <source>the configuration is that of one firewall; choose one of %1</source>
        <translation>구성은 방화벽 하나를 대상으로 합니다. 다음 중 하나를 선택하십시오: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no scheme of names: {name} must stand in it once</source>
        <translation>&quot;%1&quot; 값은 이름 형식이 아닙니다. {name}이 한 번 들어 있어야 합니다</translation>
    </message>
    <message>
        <source>Refused, see the head of the file: %1 (%2)</source>
        <translation>거부됨, 파일 앞부분 참조: %1(%2)</translation>
    </message>
    <message>
        <source>Firewall configuration for FortiOS</source>
        <translation>FortiOS용 방화벽 구성</translation>
    </message>
    <message>
        <source>Paste into the command line (FortiOS 6.4 or later). Interfaces or zones must have the names %1. Policies have the numbers %2 to %3; none of these may be in use.</source>
        <translation>명령줄에 붙여 넣으십시오(FortiOS 6.4 이상). 인터페이스나 영역의 이름은 다음과 같아야 합니다: %1. 정책 번호는 %2부터 %3까지이며, 이미 사용 중인 번호가 없어야 합니다.</translation>
    </message>
    <message>
        <source>Takes the configuration back: paste into the command line.</source>
        <translation>구성을 되돌립니다. 명령줄에 붙여 넣으십시오.</translation>
    </message>
    <message>
        <source>Edge Planner: configuration of %1 (%2)</source>
        <translation>Edge Planner: %1 구성(%2)</translation>
    </message>
    <message>
        <source>Design: %1. Catalogue version: %2.</source>
        <translation>설계: %1. 카탈로그 버전: %2.</translation>
    </message>
    <message>
        <source>Request number: %1</source>
        <translation>요청 번호: %1</translation>
    </message>
    <message>
        <source>Request number: none given</source>
        <translation>요청 번호: 없음</translation>
    </message>
    <message>
        <source>Rules match the destination address as the packet arrives, before this device&apos;s own translation%1.</source>
        <translation>규칙은 이 장치가 변환하기 전, 패킷이 도착할 때의 대상 주소와 비교됩니다%1.</translation>
    </message>
    <message>
        <source>Rules match the destination address after this device&apos;s own translation%1.</source>
        <translation>규칙은 이 장치가 변환한 후의 대상 주소와 비교됩니다%1.</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>Rules of the request: %1, as %2 entries (equal ones are one entry that names all). Translations: %3. Refused: %4.</source>
        <translation>요청서의 규칙: %1개, 항목 %2개(같은 규칙은 모두를 적은 항목 하나가 됩니다). 변환: %3개. 거부됨: %4개.</translation>
    </message>
    <message>
        <source>  %1: %2</source>
        <translation>  %1: %2</translation>
    </message>
    <message>
        <source>Firewall configuration for iptables</source>
        <translation>iptables용 방화벽 구성</translation>
    </message>
    <message>
        <source>Load: %1 --noflush FILE, once; take an earlier version back first. Forwarded packets that no rule names are dropped.</source>
        <translation>로드: %1 --noflush FILE 명령을 한 번만 실행하십시오. 이전 버전은 먼저 되돌리십시오. 규칙에 없는 전달 패킷은 삭제됩니다.</translation>
    </message>
    <message>
        <source>Takes the configuration back: %1 --noflush FILE.</source>
        <translation>구성을 되돌립니다: %1 --noflush FILE.</translation>
    </message>
    <message>
        <source>Rules for IPv6 are in the file beside this one that ends in -v6.</source>
        <translation>IPv6 규칙은 함께 있는, 이름이 -v6로 끝나는 파일에 있습니다.</translation>
    </message>
    <message>
        <source>Firewall configuration for Junos (SRX)</source>
        <translation>Junos(SRX)용 방화벽 구성</translation>
    </message>
    <message>
        <source>Enter in configuration mode, then commit. Zones must have the names %1; the device must answer ARP for the public addresses, or have them routed to it.</source>
        <translation>구성 모드에서 입력한 다음 commit을 실행하십시오. 영역의 이름은 다음과 같아야 합니다: %1. 장치가 공용 주소의 ARP에 응답하거나, 그 주소가 장치로 라우팅되어야 합니다.</translation>
    </message>
    <message>
        <source>Takes the configuration back: enter in configuration mode, then commit.</source>
        <translation>구성을 되돌립니다. 구성 모드에서 입력한 다음 commit을 실행하십시오.</translation>
    </message>
    <message>
        <source>Firewall configuration for nftables</source>
        <translation>nftables용 방화벽 구성</translation>
    </message>
    <message>
        <source>Load: nft -f FILE. It replaces the tables edgeplanner and edgeplanner_nat and no others. Forwarded packets that no rule names are dropped.</source>
        <translation>로드: nft -f FILE. edgeplanner 및 edgeplanner_nat 테이블만 바꿉니다. 규칙에 없는 전달 패킷은 삭제됩니다.</translation>
    </message>
    <message>
        <source>Takes the configuration back: nft -f FILE.</source>
        <translation>구성을 되돌립니다: nft -f FILE.</translation>
    </message>
    <message>
        <source>Firewall configuration for PAN-OS</source>
        <translation>PAN-OS용 방화벽 구성</translation>
    </message>
    <message>
        <source>Enter in configuration mode, then commit. Zones must have the names %1. Rules name the zone where packets leave, after translation.</source>
        <translation>구성 모드에서 입력한 다음 commit을 실행하십시오. 영역의 이름은 다음과 같아야 합니다: %1. 규칙에는 변환 후 패킷이 나가는 영역을 씁니다.</translation>
    </message>
    <message>
        <source>Windows firewall rules of the edge servers (PowerShell)</source>
        <translation>에지 서버의 Windows 방화벽 규칙(PowerShell)</translation>
    </message>
    <message>
        <source>Takes the rules back: run as administrator on each edge server.</source>
        <translation>규칙을 되돌립니다. 각 에지 서버에서 관리자 권한으로 실행하십시오.</translation>
    </message>
    <message>
        <source>the server has no name; give it one and export again</source>
        <translation>서버에 이름이 없습니다. 이름을 지정하고 다시 내보내십시오</translation>
    </message>
    <message>
        <source>an end of it has no address; assign one and export again</source>
        <translation>한쪽 끝에 주소가 없습니다. 주소를 할당하고 다시 내보내십시오</translation>
    </message>
    <message>
        <source>DNS records (BIND)</source>
        <translation>DNS 레코드(BIND)</translation>
    </message>
    <message>
        <source>DNS records (PowerShell)</source>
        <translation>DNS 레코드(PowerShell)</translation>
    </message>
    <message>
        <source>DNS records left out because name or target is missing or not a host name: %1</source>
        <translation>이름이나 대상이 없거나 호스트 이름이 아니어서 제외된 DNS 레코드: %1</translation>
    </message>
    <message>
        <source>Routes of the servers (PowerShell)</source>
        <translation>서버의 경로(PowerShell)</translation>
    </message>
    <message>
        <source>Routes left out because their gateway or card has no address: %1</source>
        <translation>게이트웨이나 네트워크 카드에 주소가 없어 제외된 경로: %1</translation>
    </message>
    <message>
        <source>Tests of the rules (PowerShell)</source>
        <translation>규칙 테스트(PowerShell)</translation>
    </message>
    <message>
        <source>Tests of the rules (bash)</source>
        <translation>규칙 테스트(bash)</translation>
    </message>
    <message>
        <source>No address is translated: every rule names real addresses.</source>
        <translation>변환되는 주소가 없습니다. 모든 규칙에 실제 주소가 적혀 있습니다.</translation>
    </message>
    <message>
        <source>Used by rules</source>
        <translation>사용하는 규칙</translation>
    </message>
    <message>
        <source>Persistence</source>
        <translation>지속성</translation>
    </message>
    <message>
        <source>Health probe</source>
        <translation>상태 검사</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>초안</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>제출됨</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>승인됨</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>거부됨</translation>
    </message>
    <message>
        <source>Implemented</source>
        <translation>구현됨</translation>
    </message>
    <message>
        <source>Compared with the running design %1: %2 rules stay as they are.</source>
        <translation>운영 중인 설계 %1 대비: 규칙 %2개는 그대로입니다.</translation>
    </message>
    <message>
        <source>rules to change</source>
        <translation>변경할 규칙</translation>
    </message>
    <message>
        <source>rules to remove</source>
        <translation>제거할 규칙</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>수정 버전</translation>
    </message>
    <message>
        <source>Environment, site</source>
        <translation>환경, 사이트</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>New</source>
        <translation>신규</translation>
    </message>
    <message>
        <source>Modify</source>
        <translation>수정</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>교체</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>범주</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>표준</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>프로젝트</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>긴급</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>임시</translation>
    </message>
    <message>
        <source>On-call contact</source>
        <translation>비상 연락처</translation>
    </message>
    <message>
        <source>Architect</source>
        <translation>설계자</translation>
    </message>
    <message>
        <source>When</source>
        <translation>일정</translation>
    </message>
    <message>
        <source>Wanted from</source>
        <translation>희망 시작일</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>종료일</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>만료</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>다음 검토</translation>
    </message>
    <message>
        <source>Users affected</source>
        <translation>영향받는 사용자</translation>
    </message>
    <message>
        <source>If refused</source>
        <translation>거부 시 영향</translation>
    </message>
    <message>
        <source>Data in scope</source>
        <translation>대상 데이터</translation>
    </message>
    <message>
        <source>Risk, mitigation</source>
        <translation>위험 및 완화 조치</translation>
    </message>
    <message>
        <source>and %1 more edge pools</source>
        <translation>그 밖의 에지 풀 %1개</translation>
    </message>
    <message>
        <source>%1 more firewalls have sections of their own.</source>
        <translation>그 밖의 방화벽 %1개는 별도 섹션에 있습니다.</translation>
    </message>
    <message>
        <source>Explanations</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>For example rule %1.</source>
        <translation>예: 규칙 %1.</translation>
    </message>
    <message>
        <source>Findings and waivers</source>
        <translation>검사 결과 및 예외 처리</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>로그</translation>
    </message>
    <message>
        <source>every rule</source>
        <translation>모든 규칙</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>끄기</translation>
    </message>
    <message>
        <source>SIP inspection, TLS interception, port translation</source>
        <translation>SIP 검사, TLS 가로채기, 포트 변환</translation>
    </message>
    <message>
        <source>no longer part of the design</source>
        <translation>더 이상 설계에 포함되지 않음</translation>
    </message>
    <message>
        <source>Now: %1 → %2, %3.</source>
        <translation>현재: %1 → %2, %3.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>Between the zones</source>
        <translation>영역 간</translation>
    </message>
    <message>
        <source>Everything this request opens, by ports; the codes are those the rule ids begin with. Nothing else is requested.</source>
        <translation>이 요청서로 여는 모든 항목을 포트별로 나타냅니다. 코드는 규칙 ID의 앞부분입니다. 그 밖에는 아무것도 요청하지 않습니다.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>원본</translation>
    </message>
    <message>
        <source>To</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>개수</translation>
    </message>
    <message>
        <source>Objects and services</source>
        <translation>개체 및 서비스</translation>
    </message>
    <message>
        <source>Services that the rules name</source>
        <translation>규칙에 나오는 서비스</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>프로토콜</translation>
    </message>
    <message>
        <source>Firewall request %1, revision %2</source>
        <translation>방화벽 요청서 %1, 수정 버전 %2</translation>
    </message>
    <message>
        <source>%1, content %2</source>
        <translation>%1, 콘텐츠 %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1/%2쪽</translation>
    </message>
    <message>
        <source>(continued)</source>
        <translation>(계속)</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>초안</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>유지</translation>
    </message>
    <message>
        <source>Roll-back</source>
        <translation>롤백</translation>
    </message>
    <message>
        <source>Each step undoes one part of this request. Nothing else has to be touched; keep the order of the firewalls.</source>
        <translation>각 단계는 이 요청서의 한 부분을 되돌립니다. 다른 것은 건드릴 필요가 없습니다. 방화벽 순서를 지키십시오.</translation>
    </message>
    <message>
        <source>Roll back when</source>
        <translation>롤백 조건</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>결정권자</translation>
    </message>
    <message>
        <source>Takes at most</source>
        <translation>최대 소요 시간</translation>
    </message>
    <message>
        <source>Done by, at</source>
        <translation>수행자, 시각</translation>
    </message>
    <message>
        <source>The inverse of this request</source>
        <translation>이 요청서의 반대 작업</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Remove what was added</source>
        <translation>추가한 항목 제거</translation>
    </message>
    <message>
        <source>Set back what was changed, as printed under “Now”</source>
        <translation>변경한 항목을 “현재” 아래에 인쇄된 값으로 복원</translation>
    </message>
    <message>
        <source>Add again what was removed</source>
        <translation>제거한 항목 다시 추가</translation>
    </message>
    <message>
        <source>Remove its address translations</source>
        <translation>주소 변환 제거</translation>
    </message>
    <message>
        <source>Sign-off</source>
        <translation>서명</translation>
    </message>
    <message>
        <source>Who has decided, done and verified</source>
        <translation>결정, 수행, 확인한 사람</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>역할</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>서명란</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>보안</translation>
    </message>
    <message>
        <source>Change board</source>
        <translation>변경 심의 위원회</translation>
    </message>
    <message>
        <source>Implementer</source>
        <translation>구현 담당자</translation>
    </message>
    <message>
        <source>Verifier</source>
        <translation>확인 담당자</translation>
    </message>
    <message>
        <source>Change history</source>
        <translation>변경 기록</translation>
    </message>
    <message>
        <source>Revisions of this request</source>
        <translation>이 요청서의 수정 버전</translation>
    </message>
    <message>
        <source>By</source>
        <translation>작성자</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>변경 내용</translation>
    </message>
    <message>
        <source>No earlier revision is recorded.</source>
        <translation>기록된 이전 수정 버전이 없습니다.</translation>
    </message>
    <message>
        <source>Test plan</source>
        <translation>테스트 계획</translation>
    </message>
    <message>
        <source>One test a rule, once it is set. Scripts that run them come with this request: test-powershell.ps1, test-bash.sh.</source>
        <translation>규칙을 설정한 다음 규칙마다 한 번 테스트합니다. 테스트를 실행하는 스크립트 test-powershell.ps1 및 test-bash.sh가 이 요청서와 함께 제공됩니다.</translation>
    </message>
    <message>
        <source>Run from</source>
        <translation>실행 위치</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>예상 결과</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>실제 결과</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>확인자 이니셜</translation>
    </message>
    <message>
        <source>Packet walks</source>
        <translation>패킷 추적</translation>
    </message>
    <message>
        <source>%1: %2, rule %3</source>
        <translation>%1: %2, 규칙 %3</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>장치</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>수행 내용</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>모든 대상</translation>
    </message>
    <message>
        <source>%1 : %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>주소 체계</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Must be public</source>
        <translation>공용이어야 함</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>전송 프로토콜</translation>
    </message>
    <message>
        <source>Member addresses</source>
        <translation>구성원 주소</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>할당 대상</translation>
    </message>
    <message>
        <source>Subject name</source>
        <translation>주체 이름</translation>
    </message>
    <message>
        <source>Alternative names</source>
        <translation>대체 이름</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>발급자</translation>
    </message>
    <message>
        <source>a public authority</source>
        <translation>공용 인증 기관</translation>
    </message>
    <message>
        <source>the organization&apos;s own authority</source>
        <translation>조직의 인증 기관</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>질의 위치</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>가리키는 대상</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>용도</translation>
    </message>
    <message>
        <source>the Internet</source>
        <translation>인터넷</translation>
    </message>
    <message>
        <source>the corporate network</source>
        <translation>회사 네트워크</translation>
    </message>
    <message>
        <source>the edge servers (hosts file)</source>
        <translation>에지 서버(hosts 파일)</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>서버</translation>
    </message>
    <message>
        <source>Network card</source>
        <translation>네트워크 카드</translation>
    </message>
    <message>
        <source>external</source>
        <translation>외부</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>내부</translation>
    </message>
    <message>
        <source>Addresses as CSV</source>
        <translation>주소(CSV)</translation>
    </message>
    <message>
        <source>Address translation as CSV</source>
        <translation>주소 변환(CSV)</translation>
    </message>
    <message>
        <source>Load-balancer sheet as CSV</source>
        <translation>부하 분산 장치 시트(CSV)</translation>
    </message>
    <message>
        <source>Certificate requests as CSV</source>
        <translation>인증서 요청(CSV)</translation>
    </message>
    <message>
        <source>static 1:1, both directions, ports kept</source>
        <translation>정적 1:1, 양방향, 포트 유지</translation>
    </message>
    <message>
        <source>a host on the Internet</source>
        <translation>인터넷의 호스트</translation>
    </message>
    <message>
        <source>a host in the corporate network</source>
        <translation>회사 네트워크의 호스트</translation>
    </message>
    <message>
        <source>a server of %1</source>
        <translation>%1의 서버</translation>
    </message>
    <message>
        <source>The connection opens.</source>
        <translation>연결이 열립니다.</translation>
    </message>
    <message>
        <source>A STUN response arrives.</source>
        <translation>STUN 응답이 도착합니다.</translation>
    </message>
    <message>
        <source>A DNS answer arrives.</source>
        <translation>DNS 응답이 도착합니다.</translation>
    </message>
    <message>
        <source>A test call is heard on both sides, and the firewall&apos;s log shows this rule.</source>
        <translation>테스트 통화의 소리가 양쪽에서 들리고 방화벽 로그에 이 규칙이 나타납니다.</translation>
    </message>
    <message>
        <source>any host that offers the service</source>
        <translation>서비스를 제공하는 모든 호스트</translation>
    </message>
    <message>
        <source>Edge pool</source>
        <translation>에지 풀</translation>
    </message>
    <message>
        <source>Address families</source>
        <translation>주소 체계</translation>
    </message>
    <message>
        <source>Public addresses</source>
        <translation>공용 주소</translation>
    </message>
    <message>
        <source>Errors open</source>
        <translation>미해결 오류</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>원본</translation>
    </message>
    <message>
        <source>One sheet a table. Fill in Status, Reviewer&apos;s comment and Actual; everything else follows from the design and is made anew with it.</source>
        <translation>표마다 시트가 하나씩 있습니다. 상태, 검토자 의견, 실제 결과를 작성하십시오. 나머지는 모두 설계에서 만들어지며 설계와 함께 다시 만들어집니다.</translation>
    </message>
    <message>
        <source>Tester</source>
        <translation>테스트 담당자</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>통과</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>테스트 안 함</translation>
    </message>
    <message>
        <source>What talks to what</source>
        <translation>통신 관계</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>작성 도구</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>조건</translation>
    </message>
    <message>
        <source>Source zone</source>
        <translation>원본 영역</translation>
    </message>
    <message>
        <source>Source address</source>
        <translation>원본 주소</translation>
    </message>
    <message>
        <source>Destination zone</source>
        <translation>대상 영역</translation>
    </message>
    <message>
        <source>Destination address</source>
        <translation>대상 주소</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>동작</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>방향</translation>
    </message>
    <message>
        <source>After NAT</source>
        <translation>NAT 후</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>서비스</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>참조</translation>
    </message>
    <message>
        <source>Reviewer&apos;s comment</source>
        <translation>검토자 의견</translation>
    </message>
    <message>
        <source>permit</source>
        <translation>허용</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>requested</source>
        <translation>요청됨</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>승인됨</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>거부됨</translation>
    </message>
    <message>
        <source>implemented</source>
        <translation>구현됨</translation>
    </message>
    <message>
        <source>the workbook cannot be packed: %1</source>
        <translation>통합 문서를 압축할 수 없습니다: %1</translation>
    </message>
    <message>
        <source>Import addresses</source>
        <translation>주소 가져오기</translation>
    </message>
    <message>
        <source>“%1” is no address of the family of %2: write one such as %3.</source>
        <translation>“%1” 값은 %2에 맞는 주소 체계의 주소가 아닙니다. %3처럼 입력하십시오.</translation>
    </message>
    <message>
        <source>“%1” is nothing in this design that has an address.</source>
        <translation>“%1” 항목은 이 설계에서 주소가 있는 대상이 아닙니다.</translation>
    </message>
    <message>
        <source>%1 stands in line %2 already.</source>
        <translation>%1 항목은 이미 줄 %2에 있습니다.</translation>
    </message>
    <message>
        <source>What the numbers stand for</source>
        <translation>번호의 의미</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>포트</translation>
    </message>
    <message>
        <source>Drawing as PNG</source>
        <translation>다이어그램(PNG)</translation>
    </message>
    <message>
        <source>Drawing as PDF</source>
        <translation>다이어그램(PDF)</translation>
    </message>
    <message>
        <source>Drawing as SVG</source>
        <translation>다이어그램(SVG)</translation>
    </message>
    <message>
        <source>Networks and devices of the design, and who opens connections to whom.</source>
        <translation>설계의 네트워크와 장치, 그리고 누가 누구에게 연결을 여는지를 나타냅니다.</translation>
    </message>
    <message>
        <source>Drawing for draw.io</source>
        <translation>draw.io용 다이어그램</translation>
    </message>
    <message>
        <source>the PDF cannot be completed: %1</source>
        <translation>PDF를 완성할 수 없습니다: %1</translation>
    </message>
    <message>
        <source>Firewall request as PDF</source>
        <translation>방화벽 요청서(PDF)</translation>
    </message>
    <message>
        <source>Drawing for Visio</source>
        <translation>Visio용 다이어그램</translation>
    </message>
    <message>
        <source>the drawing cannot be packed: %1</source>
        <translation>다이어그램을 압축할 수 없습니다: %1</translation>
    </message>
    <message>
        <source>Firewall request as a workbook</source>
        <translation>방화벽 요청서(통합 문서)</translation>
    </message>
    <message>
        <source>Arrows point to the side that is connected to. Numbers are groups of rules, listed after the drawing.</source>
        <translation>화살표는 연결을 받는 쪽을 가리킵니다. 번호는 다이어그램 뒤에 나열된 규칙 그룹입니다.</translation>
    </message>
    <message>
        <source>Refused, each for its reason:</source>
        <translation>규칙별 거부 이유:</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>필드</translation>
    </message>
    <message>
        <source>Change request data</source>
        <translation>요청서 데이터 변경</translation>
    </message>
    <message>
        <source>Approved with changes</source>
        <translation>변경 조건부 승인</translation>
    </message>
    <message>
        <source>%1 has a public address and nothing behind it; assign its own address and export again</source>
        <translation>공용 주소만 있고 그 뒤의 주소가 없습니다: %1. 자체 주소를 지정하고 다시 내보내세요</translation>
    </message>
    <message>
        <source>%1 is translated by a firewall that is not on this way; let this one translate it and export again</source>
        <translation>이 경로에 없는 방화벽이 변환합니다: %1. 이 방화벽이 변환하게 하고 다시 내보내세요</translation>
    </message>
    <message>
        <source>%1 is translated to or from an address that another translation of this firewall has too; change one of them and export again</source>
        <translation>이 방화벽의 다른 변환과 주소가 겹칩니다: %1. 둘 중 하나를 바꾸고 다시 내보내세요</translation>
    </message>
    <message>
        <source>another translation of this firewall has its private or its public address too</source>
        <translation>이 방화벽의 다른 변환이 같은 사설 주소 또는 공용 주소를 씁니다</translation>
    </message>
    <message>
        <source>this firewall does not stand between the Internet and the address that is translated</source>
        <translation>이 방화벽은 인터넷과 변환되는 주소 사이에 있지 않습니다</translation>
    </message>
    <message>
        <source>Entries marked hairpin let edge servers reach each other&apos;s public A/V addresses from the inside, as rules from anybody mean it: %1.</source>
        <translation>hairpin 표시가 있는 항목은 에지 서버가 안쪽에서 서로의 공용 A/V 주소에 닿게 합니다(모두를 원본으로 하는 규칙의 뜻 그대로): %1개.</translation>
    </message>
    <message>
        <source>Interfaces must have the names %1; otherwise write yours into the lines of the chain EP-FORWARD that jump.</source>
        <translation>인터페이스 이름은 다음과 같아야 합니다: %1. 다르면 EP-FORWARD 체인에서 다른 체인으로 넘기는 줄에 실제 이름을 적으세요.</translation>
    </message>
    <message>
        <source>Interfaces must have the names %1; otherwise write yours into the lines that begin with define.</source>
        <translation>인터페이스 이름은 다음과 같아야 합니다: %1. 다르면 define으로 시작하는 줄에 실제 이름을 적으세요.</translation>
    </message>
    <message>
        <source>Run as administrator on each edge server: it replaces the rules of an earlier run by those of the computer it runs on. Windows blocks what enters and no rule names; it lets out everything unless told otherwise.</source>
        <translation>각 에지 서버에서 관리자 권한으로 실행합니다. 이전에 추가한 규칙을 실행하는 컴퓨터의 규칙으로 바꿉니다. Windows는 규칙에 없는 인바운드를 차단하고, 따로 지정하지 않으면 아웃바운드는 모두 허용합니다.</translation>
    </message>
    <message>
        <source>another server is called %1 too, and the script could not tell them apart; rename one and export again</source>
        <translation>이름이 같은 서버가 또 있어 스크립트가 구분할 수 없습니다: %1. 하나의 이름을 바꾸고 다시 내보내세요</translation>
    </message>
    <message>
        <source>Unsupported address families on %1: %2 outside, %3 inside</source>
        <translation>%1: 지원되지 않는 주소 체계 조합(외부 %2, 내부 %3)</translation>
    </message>
    <message>
        <source>Use only IPv4 on both sides of %1</source>
        <translation>%1 양쪽에서 IPv4만 사용</translation>
    </message>
    <message>
        <source>how many addresses a balanced pool needs</source>
        <translation>부하 분산 풀에 필요한 주소 수</translation>
    </message>
    <message>
        <source>The load-balancer page speaks of N+1 addresses, which reads as a total. It is meant for each service: one on every server and one on the load balancer.</source>
        <translation>부하 분산 장치 문서의 N+1개 주소는 전체 개수처럼 읽히지만 서비스마다의 개수입니다. 서버마다 하나, 부하 분산 장치에 하나입니다.</translation>
    </message>
    <message>
        <source>the default gateway of balanced servers</source>
        <translation>부하 분산되는 서버의 기본 게이트웨이</translation>
    </message>
    <message>
        <source>The Access VIP, an address of the load balancer, the Internet router and the firewall are all named. Where the A/V VIP keeps the source of packets it must be the load balancer; otherwise the choice is free.</source>
        <translation>액세스 VIP, 부하 분산 장치의 주소, 인터넷 라우터, 방화벽이 모두 언급됩니다. A/V VIP가 패킷의 원본을 유지하면 부하 분산 장치여야 하고, 그렇지 않으면 자유롭게 선택할 수 있습니다.</translation>
    </message>
    <message>
        <source>where the DNS records of a balanced pool lead</source>
        <translation>부하 분산 풀의 DNS 레코드가 가리키는 곳</translation>
    </message>
    <message>
        <source>The DNS page of this scenario prints addresses of servers, the topology page asks for those of the load balancer. The VIPs are used.</source>
        <translation>이 시나리오의 DNS 문서에는 서버 주소가, 토폴로지 문서에는 부하 분산 장치의 주소가 나옵니다. VIP를 사용합니다.</translation>
    </message>
    <message>
        <source>internal addresses of balanced servers</source>
        <translation>부하 분산되는 서버의 내부 주소</translation>
    </message>
    <message>
        <source>The steps for Topology Builder have no page for them, yet every server needs one. They are counted and assigned.</source>
        <translation>토폴로지 작성기 단계에는 해당 페이지가 없지만 모든 서버에 필요합니다. 개수에 포함하고 할당합니다.</translation>
    </message>
    <message>
        <source>the addresses of the published samples</source>
        <translation>게시된 예제의 주소</translation>
    </message>
    <message>
        <source>Texts print 131.107.155.x, figures 133.107.155.x and other last numbers. The texts are used.</source>
        <translation>본문은 131.107.155.x, 그림은 133.107.155.x와 다른 끝자리를 씁니다. 본문을 따릅니다.</translation>
    </message>
    <message>
        <source>the private address in the sample of NAT</source>
        <translation>NAT 예제의 개인 주소</translation>
    </message>
    <message>
        <source>The page about A/V and firewalls translates to 10.45.16.10, which is the Access address of the same plan. 10.45.16.30 is meant.</source>
        <translation>A/V와 방화벽 문서는 10.45.16.10으로 변환하지만 이는 같은 계획의 액세스 주소입니다. 10.45.16.30을 뜻합니다.</translation>
    </message>
    <message>
        <source>which private addresses may stand behind NAT</source>
        <translation>NAT 뒤에 둘 수 있는 개인 주소</translation>
    </message>
    <message>
        <source>One place says non-routable, another routable private addresses. Any private address will do that is translated one to one.</source>
        <translation>한 곳에는 라우팅할 수 없는 주소, 다른 곳에는 라우팅할 수 있는 개인 주소라고 되어 있습니다. 일대일로 변환되는 개인 주소라면 모두 됩니다.</translation>
    </message>
    <message>
        <source>the A/V address that Topology Builder asks for</source>
        <translation>토폴로지 작성기가 요구하는 A/V 주소</translation>
    </message>
    <message>
        <source>The page calls it the external address of the A/V service, which is private here. The public, translated address is meant.</source>
        <translation>문서에는 A/V 서비스의 외부 주소라고 되어 있지만 여기서는 개인 주소입니다. 변환된 공용 주소를 뜻합니다.</translation>
    </message>
    <message>
        <source>whether the sample addresses are public</source>
        <translation>예제 주소의 공용 여부</translation>
    </message>
    <message>
        <source>The DNS page of this scenario calls 131.107.155.x private. They are public.</source>
        <translation>이 시나리오의 DNS 문서는 131.107.155.x를 개인 주소라고 하지만 공용 주소입니다.</translation>
    </message>
    <message>
        <source>the ports of services that share one address</source>
        <translation>한 주소를 함께 쓰는 서비스의 포트</translation>
    </message>
    <message>
        <source>5061, 444 and 443 on some pages, 444, 8057 and 443 on others, and notes with one port for all. The first set is the default; the three must differ.</source>
        <translation>어떤 문서는 5061, 444, 443, 다른 문서는 444, 8057, 443이고 모두 한 포트라는 메모도 있습니다. 첫 번째가 기본값이며 세 포트는 서로 달라야 합니다.</translation>
    </message>
    <message>
        <source>Exchange UM behind DNS load balancing</source>
        <translation>DNS 부하 분산과 Exchange UM</translation>
    </message>
    <message>
        <source>Some pages ask for Exchange 2010 SP1, others for Exchange 2013. 2013 is the safe reading.</source>
        <translation>어떤 문서는 Exchange 2010 SP1, 다른 문서는 Exchange 2013을 요구합니다. 2013이 안전합니다.</translation>
    </message>
    <message>
        <source>the port that keeps the host header at the reverse proxy</source>
        <translation>역방향 프록시에서 호스트 헤더를 유지하는 포트</translation>
    </message>
    <message>
        <source>One page writes 4443, another 443. Both describe the same publishing rule: 443 outside, 4443 inside.</source>
        <translation>한 문서는 4443, 다른 문서는 443이라고 합니다. 둘 다 같은 게시 규칙으로, 외부는 443이고 내부는 4443입니다.</translation>
    </message>
    <message>
        <source>UDP 3478 outbound</source>
        <translation>UDP 3478 아웃바운드</translation>
    </message>
    <message>
        <source>The Lync pages ask for it with federation or several pools, later ones for media between edge servers in general. It is always opened.</source>
        <translation>Lync 문서는 페더레이션이나 여러 풀이 있을 때, 이후 문서는 에지 서버 사이의 미디어에 항상 필요하다고 합니다. 항상 엽니다.</translation>
    </message>
    <message>
        <source>who needs the media ports 50,000 to 59,999</source>
        <translation>미디어 포트 50,000~59,999가 필요한 상대</translation>
    </message>
    <message>
        <source>A footnote of the figure gives TCP and UDP to partners with OCS 2007 only; the table needs TCP outbound for Lync partners as well. The table is used.</source>
        <translation>그림의 각주는 TCP와 UDP를 OCS 2007 파트너에게만 적용하지만 표는 Lync 파트너에도 TCP 아웃바운드가 필요하다고 합니다. 표를 따릅니다.</translation>
    </message>
    <message>
        <source>DNS from the internal side of the edge</source>
        <translation>에지 내부 쪽에서 나가는 DNS</translation>
    </message>
    <message>
        <source>A figure draws it, no table has it, and the page about network interfaces advises against it. The row is offered, not opened.</source>
        <translation>그림에는 있지만 표에는 없고 네트워크 인터페이스 문서는 권장하지 않습니다. 선택할 수 있지만 기본으로 열지 않습니다.</translation>
    </message>
    <message>
        <source>how many users an edge server carries</source>
        <translation>에지 서버 한 대가 감당하는 사용자 수</translation>
    </message>
    <message>
        <source>15,000 connections on the scenario pages, 12,000 users or, from 2019 on, 18,000 on the capacity pages. The capacity pages count.</source>
        <translation>시나리오 문서는 15,000개 연결, 용량 문서는 12,000명(2019부터는 18,000명)이라고 합니다. 용량 문서를 따릅니다.</translation>
    </message>
    <message>
        <source>the A/V name in the external certificate</source>
        <translation>외부 인증서의 A/V 이름</translation>
    </message>
    <message>
        <source>The planning page wants it among the alternative names, every certificate table leaves it out. It is not required.</source>
        <translation>계획 문서는 주체 대체 이름에 넣으라고 하지만 인증서 표에는 모두 없습니다. 필요하지 않습니다.</translation>
    </message>
    <message>
        <source>a wildcard in the internal certificate</source>
        <translation>내부 인증서의 와일드카드</translation>
    </message>
    <message>
        <source>One page allows it, another forbids it as subject of any role. The pool&apos;s own name is used.</source>
        <translation>한 문서는 허용하고 다른 문서는 모든 역할의 주체로 금지합니다. 풀 자체의 이름을 사용합니다.</translation>
    </message>
    <message>
        <source>Call the server %1</source>
        <translation>서버 이름 지정: %1</translation>
    </message>
    <message>
        <source>Unsupported load balancing on %1: %2 outside, %3 inside</source>
        <translation>%1: 지원되지 않는 부하 분산 조합(외부 %2, 내부 %3)</translation>
    </message>
    <message>
        <source>Set the address of %1 on %2</source>
        <translation>%1 장치의 %2 주소 설정</translation>
    </message>
    <message>
        <source>%1 has no interface &quot;%2&quot;. Possible are: %3.</source>
        <translation>%1 장치에는 &quot;%2&quot; 인터페이스가 없습니다. 가능한 값: %3.</translation>
    </message>
    <message>
        <source>routed to %1</source>
        <translation>%1 방화벽으로 라우팅</translation>
    </message>
    <message>
        <source>%1 for services</source>
        <translation>서비스 %1개</translation>
    </message>
    <message>
        <source>%1 for reverse proxies</source>
        <translation>역방향 프록시 %1개</translation>
    </message>
    <message>
        <source>%1 for network devices</source>
        <translation>네트워크 장치 %1개</translation>
    </message>
    <message>
        <source>To order from the provider</source>
        <translation>공급자에게 신청할 주소</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>접두사</translation>
    </message>
    <message>
        <source>Checks judged differently: %1</source>
        <translation>심각도를 변경한 검사: %1개</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>검사</translation>
    </message>
    <message>
        <source>Judged differently because, by</source>
        <translation>변경 이유와 결정한 사람</translation>
    </message>
    <message>
        <source>%1 (usually: %2)</source>
        <translation>%1 (원래: %2)</translation>
    </message>
    <message>
        <source>No column “field” or “address” can be found: export the address table, and keep these two columns.</source>
        <translation>“field” 또는 “address” 열을 찾을 수 없습니다. 주소 표를 내보낸 뒤 이 두 열을 그대로 두십시오.</translation>
    </message>
    <message>
        <source>that of the asker</source>
        <translation>요청한 쪽의 주소</translation>
    </message>
    <message>
        <source>a picture without a design inside; only pictures that were exported with their source can be opened</source>
        <translation>설계가 들어 있지 않은 그림입니다. 설계를 함께 넣어 내보낸 그림만 열 수 있습니다</translation>
    </message>
    <message>
        <source>what the picture carries is no design</source>
        <translation>그림에 들어 있는 것이 설계가 아닙니다</translation>
    </message>
    <message>
        <source>the PDF is damaged: %1</source>
        <translation>PDF가 손상되었습니다: %1</translation>
    </message>
    <message>
        <source>the design attached to it is damaged</source>
        <translation>첨부된 설계가 손상되었습니다</translation>
    </message>
    <message>
        <source>the design attached to it is larger than %1 MiB</source>
        <translation>첨부된 설계가 %1 MiB보다 큽니다</translation>
    </message>
    <message>
        <source>more than one design is attached to it</source>
        <translation>설계가 둘 이상 첨부되어 있습니다</translation>
    </message>
    <message>
        <source>the picture is damaged: it ends too early</source>
        <translation>그림이 손상되었습니다. 중간에 끊겨 있습니다</translation>
    </message>
    <message>
        <source>the design in it is damaged: its checksum is wrong</source>
        <translation>들어 있는 설계가 손상되었습니다. 체크섬이 맞지 않습니다</translation>
    </message>
    <message>
        <source>the design in it is damaged: not base64 text</source>
        <translation>들어 있는 설계가 손상되었습니다. base64 텍스트가 아닙니다</translation>
    </message>
    <message>
        <source>more than one design is in it</source>
        <translation>설계가 둘 이상 들어 있습니다</translation>
    </message>
    <message>
        <source>the picture is damaged: %1</source>
        <translation>그림이 손상되었습니다: %1</translation>
    </message>
    <message>
        <source>Where published documents disagree: %1</source>
        <translation>게시된 문서의 내용이 서로 다른 항목: %1개</translation>
    </message>
    <message>
        <source>Reading that is followed</source>
        <translation>따르는 해석</translation>
    </message>
    <message>
        <source>Paste settings</source>
        <translation>설정 붙여넣기</translation>
    </message>
    <message>
        <source>%1 is of another kind: settings go from an element to others of its kind.</source>
        <translation>종류가 다릅니다: %1. 설정은 같은 종류의 요소에만 붙여넣을 수 있습니다.</translation>
    </message>
    <message>
        <source>Select what should be set up like it.</source>
        <translation>같은 설정을 받을 요소를 선택하세요.</translation>
    </message>
    <message>
        <source>Replace %1 by %2</source>
        <translation>바꾸기: %1 → %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands nowhere in this design.</source>
        <translation>이 설계에는 &quot;%1&quot; 항목이 없습니다.</translation>
    </message>
    <message>
        <source>rule to add</source>
        <translation>추가할 규칙</translation>
    </message>
    <message>
        <source>rule to change</source>
        <translation>변경할 규칙</translation>
    </message>
    <message>
        <source>rule to remove</source>
        <translation>제거할 규칙</translation>
    </message>
    <message>
        <source>firewall</source>
        <translation>방화벽</translation>
    </message>
    <message>
        <source>NAT entry</source>
        <translation>NAT 항목</translation>
    </message>
    <message>
        <source>public address</source>
        <translation>공용 주소</translation>
    </message>
    <message>
        <source>Copies to</source>
        <translation>사본 수신</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>분류</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Addresses and networks, with the names that configurations of this design use</source>
        <translation>주소와 네트워크, 그리고 이 설계의 구성 파일이 쓰는 이름</translation>
    </message>
    <message>
        <source>Object name</source>
        <translation>개체 이름</translation>
    </message>
    <message>
        <source>What is opened</source>
        <translation>여는 연결</translation>
    </message>
    <message>
        <source>Every connection this request opens. Nothing else is requested; each rule is listed in the full request.</source>
        <translation>이 요청이 여는 모든 연결입니다. 그 밖에 요청하는 것은 없으며, 규칙 하나하나는 전체 요청서에 있습니다.</translation>
    </message>
    <message>
        <source>Texts shortened on page 1, in full</source>
        <translation>1쪽에서 줄인 글의 전문</translation>
    </message>
    <message>
        <source>in full on page 2</source>
        <translation>전문은 2쪽</translation>
    </message>
    <message>
        <source>Enhanced key usage</source>
        <translation>확장 키 사용</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>개인 키</translation>
    </message>
    <message>
        <source>Server Authentication</source>
        <translation>서버 인증</translation>
    </message>
    <message>
        <source>exportable; the same certificate and key on every server</source>
        <translation>내보내기 가능, 모든 서버에 같은 인증서와 키</translation>
    </message>
    <message>
        <source>stays on the server</source>
        <translation>서버에만 보관</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>우선순위</translation>
    </message>
    <message>
        <source>SRV weight</source>
        <translation>SRV 가중치</translation>
    </message>
    <message>
        <source>TTL in s</source>
        <translation>TTL(초)</translation>
    </message>
    <message>
        <source>SIP domain</source>
        <translation>SIP 도메인</translation>
    </message>
    <message>
        <source>Published name</source>
        <translation>게시된 이름</translation>
    </message>
    <message>
        <source>Warnings open</source>
        <translation>열린 경고</translation>
    </message>
    <message>
        <source>Some addresses come from the published sample plan; the sheet IPPlan notes them as sample values. Replace them with your own before you hand this request in.</source>
        <translation>일부 주소는 공개된 예제 계획에서 온 것으로, IPPlan 시트에 예제 값으로 표시되어 있습니다. 요청서를 제출하기 전에 실제 값으로 바꾸십시오.</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>시트</translation>
    </message>
    <message>
        <source>Subnet</source>
        <translation>서브넷</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>할당됨</translation>
    </message>
    <message>
        <source>gateway</source>
        <translation>게이트웨이</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>예약됨</translation>
    </message>
    <message>
        <source>free</source>
        <translation>비어 있음</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>사이트</translation>
    </message>
    <message>
        <source>Assigned addresses</source>
        <translation>할당된 주소</translation>
    </message>
    <message>
        <source>Free in the subnet</source>
        <translation>서브넷의 남은 주소</translation>
    </message>
    <message>
        <source>Form of the request</source>
        <translation>요청 양식</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>시험</translation>
    </message>
    <message>
        <source>About</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>수락한 사람</translation>
    </message>
    <message>
        <source>Accepted because</source>
        <translation>수락 이유</translation>
    </message>
    <message>
        <source>open</source>
        <translation>열림</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>수락됨</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>After</source>
        <translation>이후</translation>
    </message>
    <message>
        <source>Reason or name</source>
        <translation>이유 또는 이름</translation>
    </message>
    <message>
        <source>Before NAT</source>
        <translation>NAT 이전</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>위험</translation>
    </message>
    <message>
        <source>low</source>
        <translation>낮음</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>high</source>
        <translation>높음</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>Addresses with prefix length</source>
        <translation>주소와 접두사 길이</translation>
    </message>
    <message>
        <source>Default gateway</source>
        <translation>기본 게이트웨이</translation>
    </message>
    <message>
        <source>DNS servers</source>
        <translation>DNS 서버</translation>
    </message>
    <message>
        <source>Persistent routes</source>
        <translation>영구 경로</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>%1 via %2</source>
        <translation>%1, 게이트웨이 %2</translation>
    </message>
    <message>
        <source>more in the full request</source>
        <translation>전체 요청서에 더 있음</translation>
    </message>
    <message>
        <source>The drawing of this design is too large for this page. An exported drawing shows all of it.</source>
        <translation>이 설계의 그림은 이 쪽에 담기에 너무 큽니다. 내보낸 그림에서 전체를 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>There is no vendor &quot;%1&quot;. Possible are: %2.</source>
        <translation>&quot;%1&quot; 공급업체가 없습니다. 가능한 공급업체: %2.</translation>
    </message>
    <message>
        <source>%1: media between two of its servers (hairpin)</source>
        <translation>%1: 두 서버 사이의 미디어(헤어핀)</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>응답</translation>
    </message>
    <message>
        <source>Drop waivers of findings that are gone</source>
        <translation>사라진 문제의 예외 처리 취소</translation>
    </message>
    <message>
        <source>Edge pools with NAT and with public addresses behind %1</source>
        <translation>%1 뒤에 NAT 에지 풀과 공용 주소 에지 풀이 섞여 있음</translation>
    </message>
    <message>
        <source>NAT for %1, public addresses for %2. Media between their servers uses the public A/V addresses, so the firewall has to turn it round and translate one end only. Configurations leave that out, and such calls fail.</source>
        <translation>NAT: %1, 공용 주소: %2. 두 쪽 서버 사이의 미디어는 공용 A/V 주소를 사용하므로 방화벽이 이를 되돌려 보내면서 한쪽 주소만 변환해야 합니다. 구성 파일에는 이 규칙이 없어서 이러한 통화는 실패합니다.</translation>
    </message>
    <message>
        <source>Choose NAT for all pools behind this firewall, or public addresses for all. Otherwise let their A/V addresses reach each other by rules of your own.</source>
        <translation>이 방화벽 뒤의 모든 풀을 NAT로 하거나 모두 공용 주소로 하십시오. 그렇지 않으면 A/V 주소끼리 통신하도록 규칙을 직접 추가하십시오.</translation>
    </message>
    <message>
        <source>Use NAT for %1</source>
        <translation>NAT 사용: %1</translation>
    </message>
    <message>
        <source>Use public addresses for %1</source>
        <translation>공용 주소 사용: %1</translation>
    </message>
    <message>
        <source>The record %1 leads to %2, outside its domain</source>
        <translation>레코드 %1: 자기 도메인 밖의 이름 %2 가리킴</translation>
    </message>
    <message>
        <source>Offer the service at the pool of that domain too, let the names of the domain lead to %1, or accept that nobody finds it there automatically.</source>
        <translation>그 도메인의 풀에서도 이 서비스를 제공하거나, 도메인의 이름이 다음 풀을 가리키게 하거나(%1), 자동으로 찾을 수 없음을 받아들이십시오.</translation>
    </message>
    <message>
        <source>Drop the acceptance. Where your own changes made the finding go, saving drops it too.</source>
        <translation>예외 처리를 취소하십시오. 직접 변경하여 문제가 사라졌다면 저장할 때 함께 취소됩니다.</translation>
    </message>
    <message>
        <source>%1 offers this service, and has no name in the domain %2. Clients and partners accept a service record only when it leads to a name in its own domain.</source>
        <translation>이 서비스를 제공하는 풀: %1. 이 풀에는 도메인 %2에 속한 이름이 없습니다. 클라이언트와 파트너는 서비스 레코드가 같은 도메인의 이름을 가리킬 때만 받아들입니다.</translation>
    </message>
    <message>
        <source>Destination %1 becomes %2, any source becomes %3.</source>
        <translation>대상 주소(%1 → %2)와 모든 원본 주소(→ %3)가 바뀝니다.</translation>
    </message>
    <message>
        <source>What the rules expose</source>
        <translation>규칙이 노출하는 것</translation>
    </message>
    <message>
        <source>By kind of rule; how grave it is, is for the reviewer to say</source>
        <translation>규칙의 종류별. 심각도는 검토자가 판단합니다</translation>
    </message>
    <message>
        <source>What limits it</source>
        <translation>완화 요소</translation>
    </message>
    <message>
        <source>Such as</source>
        <translation>예</translation>
    </message>
    <message>
        <source>Directions</source>
        <translation>방향</translation>
    </message>
    <message>
        <source>in: to servers of the perimeter; out: from them</source>
        <translation>수신: 경계 서버로 들어옴, 송신: 경계 서버에서 나감</translation>
    </message>
    <message>
        <source>Policy, package</source>
        <translation>정책, 패키지</translation>
    </message>
    <message>
        <source>Owner team</source>
        <translation>담당 팀</translation>
    </message>
    <message>
        <source>Set by, at</source>
        <translation>설정자, 시각</translation>
    </message>
    <message>
        <source>Verified by, at</source>
        <translation>확인자, 시각</translation>
    </message>
    <message>
        <source>zone: %1</source>
        <translation>영역: %1</translation>
    </message>
    <message>
        <source>Rated by reviewer</source>
        <translation>검토자 평가</translation>
    </message>
    <message>
        <source>Only connections with rules to add or to change are drawn.</source>
        <translation>추가하거나 변경할 규칙이 있는 연결만 그렸습니다.</translation>
    </message>
    <message>
        <source>Rules to remove are not drawn: %1.</source>
        <translation>제거할 규칙은 그리지 않았습니다: %1.</translation>
    </message>
    <message>
        <source>The drawing of this design needs %1 pages to be read, so it is not part of this paper. Export the drawing as PDF, on one large sheet or as a poster.</source>
        <translation>이 설계의 다이어그램은 읽을 수 있게 인쇄하려면 %1쪽이 필요하므로 이 문서에 넣지 않았습니다. 다이어그램을 PDF로 내보내어 큰 용지 한 장이나 포스터로 인쇄하십시오.</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1, 원본 포트 %2</translation>
    </message>
    <message>
        <source>Sample values that nobody has decided yet: %1</source>
        <translation>아직 아무도 확정하지 않은 예제 값: %1</translation>
    </message>
    <message>
        <source>Paste in configuration mode (version 9 or later). Interfaces must have the names %1; each gets an access list for what enters there (and, with three and more of them, for what leaves), in place of the one it has. Entries that deny stand where the next one would open other interfaces.</source>
        <translation>구성 모드에 붙여 넣습니다(버전 9 이상). 인터페이스 이름은 다음과 같아야 합니다: %1. 각 인터페이스에는 들어오는 트래픽의 액세스 목록이(세 개 이상이면 나가는 트래픽의 목록도) 기존 목록 대신 지정됩니다. 거부 항목은 바로 다음 항목이 다른 인터페이스까지 열게 되는 자리에 있습니다.</translation>
    </message>
    <message>
        <source>this dialect knows no translation; set up by hand: %1</source>
        <translation>이 형식에는 변환이 없습니다. 직접 설정하십시오: %1</translation>
    </message>
    <message>
        <source>Incomplete: the design has open errors:</source>
        <translation>미완성: 설계에 해결되지 않은 오류가 있음:</translation>
    </message>
    <message>
        <source>Nobody has answered yet, and the configuration depends on it:</source>
        <translation>아직 답이 없으며 구성이 이에 따라 달라짐:</translation>
    </message>
    <message>
        <source>Service records that lead to a name without an address: %1</source>
        <translation>주소가 없는 이름을 가리키는 서비스 레코드: %1</translation>
    </message>
    <message>
        <source>Left out, each for its reason</source>
        <translation>제외된 항목과 각각의 이유</translation>
    </message>
    <message>
        <source>the name is not a host name</source>
        <translation>이름이 호스트 이름이 아님</translation>
    </message>
    <message>
        <source>no address is assigned to it</source>
        <translation>할당된 주소가 없음</translation>
    </message>
    <message>
        <source>it leads to nothing that a record can name: %1</source>
        <translation>레코드에 쓸 수 없는 대상을 가리킴: %1</translation>
    </message>
    <message>
        <source>its target has no address, see below</source>
        <translation>대상에 주소가 없음, 아래 참조</translation>
    </message>
    <message>
        <source>Server Authentication; Client Authentication too where public instant messaging reaches AOL</source>
        <translation>서버 인증; 공용 메신저로 AOL에 연결하는 경우 클라이언트 인증도 포함</translation>
    </message>
    <message>
        <source>The rule names a virtual address, which no command can send from: use the service, and the firewall&apos;s log shows this rule.</source>
        <translation>규칙의 원본이 가상 주소이므로 명령으로는 보낼 수 없습니다. 서비스를 사용하면 방화벽 로그에 이 규칙이 나타납니다.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>낮음</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>High</source>
        <translation>높음</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>긴급</translation>
    </message>
    <message>
        <source>Project manager</source>
        <translation>프로젝트 관리자</translation>
    </message>
    <message>
        <source>Title, department</source>
        <translation>직책, 부서</translation>
    </message>
    <message>
        <source>Decision due</source>
        <translation>결정 기한</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>준비 기간</translation>
    </message>
    <message>
        <source>Values marked † are samples from published documents. Replace them before you hand this request in.</source>
        <translation>† 표시가 있는 값은 공개 문서의 샘플입니다. 요청서를 제출하기 전에 실제 값으로 바꾸십시오.</translation>
    </message>
    <message>
        <source>A part of the design: only rules of the firewall “%1” are asked for here. The services need the rules of the other firewalls, too.</source>
        <translation>설계의 일부입니다. 여기서는 다음 방화벽의 규칙만 요청합니다: “%1”. 서비스에는 다른 방화벽의 규칙도 필요합니다.</translation>
    </message>
    <message>
        <source>A part of the design: only rules of “%1” are asked for here.</source>
        <translation>설계의 일부입니다. 여기서는 다음 서비스의 규칙만 요청합니다: “%1”.</translation>
    </message>
    <message>
        <source>Checks: %1 errors open, %2 warnings open, %3 waived. Port catalogue %4.</source>
        <translation>검사: 미해결 오류 %1개, 미해결 경고 %2개, 예외 처리 %3개. 포트 카탈로그 %4.</translation>
    </message>
    <message>
        <source>What the applications are</source>
        <translation>애플리케이션 설명</translation>
    </message>
    <message>
        <source>Application protocols of the rules and their destination ports</source>
        <translation>규칙의 애플리케이션 프로토콜과 대상 포트</translation>
    </message>
    <message>
        <source>What it carries</source>
        <translation>전송 내용</translation>
    </message>
    <message>
        <source>%1, one to one and in both directions; see “Address translation”</source>
        <translation>%1개, 일대일 양방향. “주소 변환” 참조</translation>
    </message>
    <message>
        <source>Hairpin</source>
        <translation>헤어핀</translation>
    </message>
    <message>
        <source>on: from inside, these public addresses must reach each other: %1</source>
        <translation>켬: 안쪽에서 다음 공용 주소가 서로 연결되어야 합니다: %1</translation>
    </message>
    <message>
        <source>permit, in every rule; replies belong to the same connection and need no rule of their own</source>
        <translation>모든 규칙에서 허용. 응답은 같은 연결에 속하므로 별도의 규칙이 필요 없습니다</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>규칙 위치</translation>
    </message>
    <message>
        <source>above every rule that denies the same traffic; the order among these rules does not matter</source>
        <translation>같은 트래픽을 거부하는 모든 규칙보다 위. 이 규칙들 사이의 순서는 상관없습니다</translation>
    </message>
    <message>
        <source>“Any” stands for</source>
        <translation>“모두”의 의미</translation>
    </message>
    <message>
        <source>every IPv4 address of the zone named below it, no other zone; no rule needs IPv6</source>
        <translation>아래에 적힌 영역의 모든 IPv4 주소이며 다른 영역은 아닙니다. IPv6가 필요한 규칙은 없습니다</translation>
    </message>
    <message>
        <source>every IPv6 address of the zone named below it, no other zone; no rule needs IPv4</source>
        <translation>아래에 적힌 영역의 모든 IPv6 주소이며 다른 영역은 아닙니다. IPv4가 필요한 규칙은 없습니다</translation>
    </message>
    <message>
        <source>every address of the zone named below it, no other zone: IPv4 for the IPv4 addresses of the other end, IPv6 for its IPv6 addresses</source>
        <translation>아래에 적힌 영역의 모든 주소이며 다른 영역은 아닙니다. 상대 쪽이 IPv4 주소이면 IPv4, IPv6 주소이면 IPv6입니다</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>적용 시간</translation>
    </message>
    <message>
        <source>at all hours</source>
        <translation>항상</translation>
    </message>
    <message>
        <source>%1; expires: %2</source>
        <translation>%1. 만료: %2</translation>
    </message>
    <message>
        <source>UDP idle timeout</source>
        <translation>UDP 유휴 시간 제한</translation>
    </message>
    <message>
        <source>as printed; no NAT on this firewall</source>
        <translation>인쇄된 그대로(이 방화벽에는 NAT 없음)</translation>
    </message>
    <message>
        <source>Replaces, refers to</source>
        <translation>대체, 참조 요청</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>정기 검토</translation>
    </message>
    <message>
        <source>Who has looked whether every rule is still needed</source>
        <translation>모든 규칙이 여전히 필요한지 검토한 사람</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>검토자</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>더 이상 필요 없는 규칙</translation>
    </message>
    <message>
        <source>%1 stands for any host that offers the service, such as a partner&apos;s server.</source>
        <translation>다음은 파트너의 서버처럼 해당 서비스를 제공하는 임의의 호스트를 뜻합니다: %1.</translation>
    </message>
    <message>
        <source>Test once the rules are set and the services run. nmap needs administrator rights. A dash: no command can prove the rule, a call does.</source>
        <translation>규칙을 설정하고 서비스가 실행된 뒤에 테스트하십시오. nmap에는 관리자 권한이 필요합니다. 줄표는 명령으로 확인할 수 없어 통화로 확인해야 하는 규칙입니다.</translation>
    </message>
    <message>
        <source>One connection of each way through the perimeter, from device to device, with the addresses that it carries. Compare them with what your devices log. Rules named in the same caption take the same way, with their own addresses and ports.</source>
        <translation>경계를 지나는 경로마다 연결 하나를 장치별로, 그때의 주소와 함께 보여 줍니다. 장치의 로그와 비교하십시오. 같은 제목에 적힌 규칙은 각자의 주소와 포트로 같은 경로를 지납니다.</translation>
    </message>
    <message>
        <source>%1; likewise %2</source>
        <translation>%1. 같은 경로: %2</translation>
    </message>
    <message>
        <source>To address</source>
        <translation>대상 주소</translation>
    </message>
    <message>
        <source>%1 more firewalls are in the full request.</source>
        <translation>나머지 방화벽 %1개는 전체 요청서에 있습니다.</translation>
    </message>
    <message>
        <source>own address</source>
        <translation>자체 주소</translation>
    </message>
    <message>
        <source>Addresses (%1), networks (%2) and names (%3) come from the published examples, not from your network. Papers mark the addresses as samples.</source>
        <translation>주소 %1개, 네트워크 %2개, 이름 %3개는 사용자의 네트워크가 아니라 게시된 예제에서 가져온 값입니다. 문서에는 이 주소가 샘플로 표시됩니다.</translation>
    </message>
    <message>
        <source>Rules that name it as an end: %1 (%2). Without an address they cannot be written, and Any would open more than asked.</source>
        <translation>규칙 %1개의 한쪽 끝이 이 요소입니다(%2). 주소가 없으면 규칙을 쓸 수 없고, 모두(Any)로 하면 요청한 것보다 많이 열립니다.</translation>
    </message>
    <message>
        <source>Rules that name such an end: %1 (%2). Without one they cannot be written, and Any would open more than asked.</source>
        <translation>규칙 %1개의 한쪽 끝이 이 상대입니다(%2). 상대가 없으면 규칙을 쓸 수 없고, 모두(Any)로 하면 요청한 것보다 많이 열립니다.</translation>
    </message>
    <message>
        <source>Rules that also count these networks as the other end: %1 (%2). But no firewall will carry them for traffic from there.</source>
        <translation>규칙 %1개는 이 네트워크도 상대로 포함하지만(%2), 그곳에서 오는 트래픽은 어느 방화벽에도 열리지 않습니다.</translation>
    </message>
    <message>
        <source>There is a way that no firewall stands on: every port is open there, not only those of the rules (%1: %2).</source>
        <translation>방화벽이 하나도 없는 경로가 있습니다. 그곳에서는 규칙 %1개의 포트뿐 아니라 모든 포트가 열려 있습니다(%2).</translation>
    </message>
    <message>
        <source>Switch the feature off (rules that go: %1).</source>
        <translation>기능을 끄십시오(규칙 %1개 감소).</translation>
    </message>
    <message>
        <source>%1: 1 VIP + one for the server = 2</source>
        <translation>%1: VIP 1개 + 서버에 하나 = 2</translation>
    </message>
    <message>
        <source>1 server + 1 VIP = 2</source>
        <translation>서버 1대 + VIP 1개 = 2</translation>
    </message>
    <message>
        <source>%1: 1 rule</source>
        <translation>%1: 규칙 1개</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>%1 minutes or longer; the product&apos;s documents name none</source>
        <translation>%1분 이상, 제품 문서에는 값이 없음</translation>
    </message>
    <message>
        <source>Rules are active</source>
        <translation>규칙이 활성인 시간</translation>
    </message>
    <message>
        <source>Virtual servers to set up: the ports of a virtual address lead to the same ports of its members</source>
        <translation>설정할 가상 서버: 가상 주소의 포트는 구성원의 같은 포트로 연결됨</translation>
    </message>
    <message>
        <source>Nothing changes on the load balancers.</source>
        <translation>부하 분산 장치에서는 변경되는 것이 없습니다.</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>현재: %1</translation>
    </message>
    <message>
        <source>In brackets</source>
        <translation>괄호 안</translation>
    </message>
    <message>
        <source>what packets carry on the other side of its NAT, to compare with logs; not entered in rules</source>
        <translation>NAT의 반대쪽에서 패킷이 지니는 주소. 로그와 비교하기 위한 것이며 규칙에는 입력하지 않음</translation>
    </message>
    <message>
        <source>as printed: of what it translates, inbound the public destination, outbound the private source</source>
        <translation>인쇄된 그대로: 변환하는 주소는 인바운드에서 공용 대상, 아웃바운드에서 개인 원본</translation>
    </message>
    <message>
        <source>as printed: of what it translates, the private address in both directions</source>
        <translation>인쇄된 그대로: 변환하는 주소는 양방향 모두 개인 주소</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>edge server</source>
        <translation>에지 서버</translation>
    </message>
    <message>
        <source>server</source>
        <translation>서버</translation>
    </message>
    <message>
        <source>virtual address</source>
        <translation>가상 주소</translation>
    </message>
    <message>
        <source>reverse proxy</source>
        <translation>역방향 프록시</translation>
    </message>
    <message>
        <source>interface of a device</source>
        <translation>장치의 인터페이스</translation>
    </message>
    <message>
        <source>NAT, public side</source>
        <translation>NAT, 공용 쪽</translation>
    </message>
    <message>
        <source>%1; NAT, private side</source>
        <translation>%1; NAT, 개인 쪽</translation>
    </message>
    <message>
        <source>network</source>
        <translation>네트워크</translation>
    </message>
    <message>
        <source>host</source>
        <translation>호스트</translation>
    </message>
    <message>
        <source>before NAT</source>
        <translation>NAT 전</translation>
    </message>
    <message>
        <source>Undo its changes of address translation, as printed under “Address translation”</source>
        <translation>“주소 변환” 아래에 인쇄된 주소 변환의 변경을 되돌림</translation>
    </message>
    <message>
        <source>No address translation changes.</source>
        <translation>변경되는 주소 변환이 없습니다.</translation>
    </message>
    <message>
        <source>%1 and %2: media from a server of one to one of the other (hairpin)</source>
        <translation>%1, %2: 서로의 서버 사이의 미디어(헤어핀)</translation>
    </message>
    <message>
        <source>%1; likewise between any two of the %2 pools behind %3</source>
        <translation>%1. %3 뒤에 있는 풀 %2개 중 어느 둘 사이에서도 같은 경로</translation>
    </message>
    <message>
        <source>%1 and %2 more, listed with each firewall</source>
        <translation>%1 외 %2개, 각 방화벽의 규칙 목록에 있음</translation>
    </message>
    <message>
        <source>%1 and %2 more, listed with %3</source>
        <translation>%1 외 %2개, 목록 위치: %3</translation>
    </message>
    <message>
        <source>a picture of %1 × %2 pixels is too large; scale %3 fits</source>
        <translation>%1 × %2픽셀 그림은 너무 큽니다. 가능한 배율: %3</translation>
    </message>
    <message>
        <source>the drawing is too large for a picture; export it as SVG or PDF</source>
        <translation>그림으로 만들기에는 도면이 너무 큽니다. SVG 또는 PDF로 내보내십시오</translation>
    </message>
    <message>
        <source>NAT changes</source>
        <translation>NAT 변경</translation>
    </message>
    <message>
        <source>NAT change</source>
        <translation>NAT 변경</translation>
    </message>
    <message>
        <source>Board number</source>
        <translation>심의 번호</translation>
    </message>
    <message>
        <source>No pool is marked as the Central Management store: the file names none that is active</source>
        <translation>파일에 활성 상태인 중앙 관리 저장소가 없으므로 어느 풀에도 표시하지 않음</translation>
    </message>
</context>
</TS>
