# Proves firewall rules from one host. Run it on each host that it lists; it changes nothing.
#   .\test.ps1                     lists the hosts to run from
#   .\test.ps1 -From 'edge01 A/V'  tries the rules whose connections that host opens
# -AnyHost NAME  a host that offers the service, for rules whose destination is Any
# A rule that names the address or the port of its source is tried from there.
param(
    [string]$From,
    [string]$AnyHost,
    [int]$Seconds = 5
)

$tests = @(
# Sample values that nobody has decided yet: 131.107.155.10, 131.107.155.11, 131.107.155.110, 131.107.155.120, 131.107.155.130, 131.107.155.30, 131.107.155.31, 131.107.155.40, 172.25.33.10, 172.25.33.11, 172.25.33.110, 172.25.33.40, 192.168.10.10, 192.168.10.11, 192.168.10.15
    [pscustomobject]@{ Rule = 'X01-1'; From = 'edge01 Access'; To = 'Any'; Method = 'connect'; Transport = 'TCP'; Ports = @(80); Any = $true; Targets = @(); Sources = @('131.107.155.10'); SourcePorts = ''; Expected = 'The connection opens.' }
    [pscustomobject]@{ Rule = 'X01-2'; From = 'edge02 Access'; To = 'Any'; Method = 'connect'; Transport = 'TCP'; Ports = @(80); Any = $true; Targets = @(); Sources = @('131.107.155.11'); SourcePorts = ''; Expected = 'The connection opens.' }
    [pscustomobject]@{ Rule = 'X02-1'; From = 'edge01 Access'; To = 'Any'; Method = 'connect'; Transport = 'TCP'; Ports = @(53); Any = $true; Targets = @(); Sources = @('131.107.155.10'); SourcePorts = ''; Expected = 'The connection opens.' }
    [pscustomobject]@{ Rule = 'X02-2'; From = 'edge02 Access'; To = 'Any'; Method = 'connect'; Transport = 'TCP'; Ports = @(53); Any = $true; Targets = @(); Sources = @('131.107.155.11'); SourcePorts = ''; Expected = 'The connection opens.' }
    [pscustomobject]@{ Rule = 'X03-1'; From = 'edge01 Access'; To = 'Any'; Method = 'dns'; Transport = 'UDP'; Ports = @(53); Any = $true; Targets = @(); Sources = @('131.107.155.10'); SourcePorts = ''; Expected = 'A DNS answer arrives.' }
    [pscustomobject]@{ Rule = 'X03-2'; From = 'edge02 Access'; To = 'Any'; Method = 'dns'; Transport = 'UDP'; Ports = @(53); Any = $true; Targets = @(); Sources = @('131.107.155.11'); SourcePorts = ''; Expected = 'A DNS answer arrives.' }
    [pscustomobject]@{ Rule = 'X05-V'; From = 'a host on the Internet'; To = 'Edge pool Access VIP'; Method = 'connect'; Transport = 'TCP'; Ports = @(443); Any = $false; Targets = @('131.107.155.110'); Sources = @(); SourcePorts = ''; Expected = 'The connection opens.' }
    [pscustomobject]@{ Rule = 'X08-V'; From = 'a host on the Internet'; To = 'Edge pool Access VIP'; Method = 'connect'; Transport = 'TCP'; Ports = @(5061); Any = $false; Targets = @('131.107.155.110'); Sources = @(); SourcePorts = ''; Expected = 'The connection opens.' }
    [pscustomobject]@{ Rule = 'X09-V'; From = 'a server of Edge pool'; To = 'Any (federated partners)'; Method = 'call'; Transport = 'TCP'; Ports = @(); Any = $true; Targets = @(); Sources = @(); SourcePorts = ''; Expected = 'The rule names a virtual address, which no command can send from: use the service, and the firewall''s log shows this rule.' }
    [pscustomobject]@{ Rule = 'X11-V'; From = 'a host on the Internet'; To = 'Edge pool Web Conferencing VIP'; Method = 'connect'; Transport = 'TCP'; Ports = @(443); Any = $false; Targets = @('131.107.155.120'); Sources = @(); SourcePorts = ''; Expected = 'The connection opens.' }
    [pscustomobject]@{ Rule = 'X12-1'; From = 'edge01 A/V'; To = 'Any'; Method = 'call'; Transport = 'TCP'; Ports = @(); Any = $true; Targets = @(); Sources = @('131.107.155.30'); SourcePorts = '50000-59999'; Expected = 'A test call is heard on both sides, and the firewall''s log shows this rule.' }
    [pscustomobject]@{ Rule = 'X12-2'; From = 'edge02 A/V'; To = 'Any'; Method = 'call'; Transport = 'TCP'; Ports = @(); Any = $true; Targets = @(); Sources = @('131.107.155.31'); SourcePorts = '50000-59999'; Expected = 'A test call is heard on both sides, and the firewall''s log shows this rule.' }
    [pscustomobject]@{ Rule = 'X13-1'; From = 'edge01 A/V'; To = 'Any'; Method = 'call'; Transport = 'UDP'; Ports = @(); Any = $true; Targets = @(); Sources = @('131.107.155.30'); SourcePorts = '50000-59999'; Expected = 'A test call is heard on both sides, and the firewall''s log shows this rule.' }
    [pscustomobject]@{ Rule = 'X13-2'; From = 'edge02 A/V'; To = 'Any'; Method = 'call'; Transport = 'UDP'; Ports = @(); Any = $true; Targets = @(); Sources = @('131.107.155.31'); SourcePorts = '50000-59999'; Expected = 'A test call is heard on both sides, and the firewall''s log shows this rule.' }
    [pscustomobject]@{ Rule = 'X14-1'; From = 'a host on the Internet'; To = 'edge01 A/V'; Method = 'call'; Transport = 'TCP'; Ports = @(); Any = $false; Targets = @('131.107.155.30'); Sources = @(); SourcePorts = ''; Expected = 'A test call is heard on both sides, and the firewall''s log shows this rule.' }
    [pscustomobject]@{ Rule = 'X14-2'; From = 'a host on the Internet'; To = 'edge02 A/V'; Method = 'call'; Transport = 'TCP'; Ports = @(); Any = $false; Targets = @('131.107.155.31'); Sources = @(); SourcePorts = ''; Expected = 'A test call is heard on both sides, and the firewall''s log shows this rule.' }
    [pscustomobject]@{ Rule = 'X15-1'; From = 'a host on the Internet'; To = 'edge01 A/V'; Method = 'call'; Transport = 'UDP'; Ports = @(); Any = $false; Targets = @('131.107.155.30'); Sources = @(); SourcePorts = ''; Expected = 'A test call is heard on both sides, and the firewall''s log shows this rule.' }
    [pscustomobject]@{ Rule = 'X15-2'; From = 'a host on the Internet'; To = 'edge02 A/V'; Method = 'call'; Transport = 'UDP'; Ports = @(); Any = $false; Targets = @('131.107.155.31'); Sources = @(); SourcePorts = ''; Expected = 'A test call is heard on both sides, and the firewall''s log shows this rule.' }
    [pscustomobject]@{ Rule = 'X18-1'; From = 'edge01 A/V'; To = 'Any'; Method = 'stun'; Transport = 'UDP'; Ports = @(3478); Any = $true; Targets = @(); Sources = @('131.107.155.30'); SourcePorts = '3478'; Expected = 'A STUN response arrives.' }
    [pscustomobject]@{ Rule = 'X18-2'; From = 'edge02 A/V'; To = 'Any'; Method = 'stun'; Transport = 'UDP'; Ports = @(3478); Any = $true; Targets = @(); Sources = @('131.107.155.31'); SourcePorts = '3478'; Expected = 'A STUN response arrives.' }
    [pscustomobject]@{ Rule = 'X19-1'; From = 'a host on the Internet'; To = 'edge01 A/V'; Method = 'stun'; Transport = 'UDP'; Ports = @(3478); Any = $false; Targets = @('131.107.155.30'); Sources = @(); SourcePorts = ''; Expected = 'A STUN response arrives.' }
    [pscustomobject]@{ Rule = 'X19-2'; From = 'a host on the Internet'; To = 'edge02 A/V'; Method = 'stun'; Transport = 'UDP'; Ports = @(3478); Any = $false; Targets = @('131.107.155.31'); Sources = @(); SourcePorts = ''; Expected = 'A STUN response arrives.' }
    [pscustomobject]@{ Rule = 'X20-1'; From = 'a host on the Internet'; To = 'edge01 A/V'; Method = 'connect'; Transport = 'TCP'; Ports = @(443); Any = $false; Targets = @('131.107.155.30'); Sources = @(); SourcePorts = ''; Expected = 'The connection opens.' }
    [pscustomobject]@{ Rule = 'X20-2'; From = 'a host on the Internet'; To = 'edge02 A/V'; Method = 'connect'; Transport = 'TCP'; Ports = @(443); Any = $false; Targets = @('131.107.155.31'); Sources = @(); SourcePorts = ''; Expected = 'The connection opens.' }
    [pscustomobject]@{ Rule = 'X21-1'; From = 'edge01 A/V'; To = 'Any'; Method = 'connect'; Transport = 'TCP'; Ports = @(443); Any = $true; Targets = @(); Sources = @('131.107.155.30'); SourcePorts = ''; Expected = 'The connection opens.' }
    [pscustomobject]@{ Rule = 'X21-2'; From = 'edge02 A/V'; To = 'Any'; Method = 'connect'; Transport = 'TCP'; Ports = @(443); Any = $true; Targets = @(); Sources = @('131.107.155.31'); SourcePorts = ''; Expected = 'The connection opens.' }
    [pscustomobject]@{ Rule = 'X22-V'; From = 'a host on the Internet'; To = 'Edge pool A/V VIP'; Method = 'stun'; Transport = 'UDP'; Ports = @(3478); Any = $false; Targets = @('131.107.155.130'); Sources = @(); SourcePorts = ''; Expected = 'A STUN response arrives.' }
    [pscustomobject]@{ Rule = 'X23-V'; From = 'a host on the Internet'; To = 'Edge pool A/V VIP'; Method = 'connect'; Transport = 'TCP'; Ports = @(443); Any = $false; Targets = @('131.107.155.130'); Sources = @(); SourcePorts = ''; Expected = 'The connection opens.' }
    [pscustomobject]@{ Rule = 'X28-V'; From = 'a host on the Internet'; To = 'Edge pool Access VIP'; Method = 'connect'; Transport = 'TCP'; Ports = @(5269); Any = $false; Targets = @('131.107.155.110'); Sources = @(); SourcePorts = ''; Expected = 'The connection opens.' }
    [pscustomobject]@{ Rule = 'X29-V'; From = 'a server of Edge pool'; To = 'Any'; Method = 'call'; Transport = 'TCP'; Ports = @(); Any = $true; Targets = @(); Sources = @(); SourcePorts = ''; Expected = 'The rule names a virtual address, which no command can send from: use the service, and the firewall''s log shows this rule.' }
    [pscustomobject]@{ Rule = 'R01-1'; From = 'a host on the Internet'; To = 'Reverse proxy external'; Method = 'connect'; Transport = 'TCP'; Ports = @(80); Any = $false; Targets = @('131.107.155.40'); Sources = @(); SourcePorts = ''; Expected = 'The connection opens.' }
    [pscustomobject]@{ Rule = 'R02-1'; From = 'a host on the Internet'; To = 'Reverse proxy external'; Method = 'connect'; Transport = 'TCP'; Ports = @(443); Any = $false; Targets = @('131.107.155.40'); Sources = @(); SourcePorts = ''; Expected = 'The connection opens.' }
    [pscustomobject]@{ Rule = 'I01-1'; From = 'a host in the corporate network'; To = 'edge01 internal'; Method = 'connect'; Transport = 'TCP'; Ports = @(23456); Any = $false; Targets = @('172.25.33.10'); Sources = @(); SourcePorts = ''; Expected = 'The connection opens.' }
    [pscustomobject]@{ Rule = 'I01-2'; From = 'a host in the corporate network'; To = 'edge02 internal'; Method = 'connect'; Transport = 'TCP'; Ports = @(23456); Any = $false; Targets = @('172.25.33.11'); Sources = @(); SourcePorts = ''; Expected = 'The connection opens.' }
    [pscustomobject]@{ Rule = 'I04-V'; From = 'a host in the corporate network'; To = 'Edge pool internal VIP'; Method = 'connect'; Transport = 'TCP'; Ports = @(5061); Any = $false; Targets = @('172.25.33.110'); Sources = @(); SourcePorts = ''; Expected = 'The connection opens.' }
    [pscustomobject]@{ Rule = 'I05-V'; From = 'a server of Edge pool'; To = 'Any'; Method = 'call'; Transport = 'TCP'; Ports = @(); Any = $true; Targets = @(); Sources = @(); SourcePorts = ''; Expected = 'The rule names a virtual address, which no command can send from: use the service, and the firewall''s log shows this rule.' }
    [pscustomobject]@{ Rule = 'I06-1'; From = 'a host in the corporate network'; To = 'edge01 internal'; Method = 'connect'; Transport = 'TCP'; Ports = @(8057); Any = $false; Targets = @('172.25.33.10'); Sources = @(); SourcePorts = ''; Expected = 'The connection opens.' }
    [pscustomobject]@{ Rule = 'I06-2'; From = 'a host in the corporate network'; To = 'edge02 internal'; Method = 'connect'; Transport = 'TCP'; Ports = @(8057); Any = $false; Targets = @('172.25.33.11'); Sources = @(); SourcePorts = ''; Expected = 'The connection opens.' }
    [pscustomobject]@{ Rule = 'I08-V'; From = 'a host in the corporate network'; To = 'Edge pool internal VIP'; Method = 'connect'; Transport = 'TCP'; Ports = @(5062); Any = $false; Targets = @('172.25.33.110'); Sources = @(); SourcePorts = ''; Expected = 'The connection opens.' }
    [pscustomobject]@{ Rule = 'I09-1'; From = 'a host in the corporate network'; To = 'edge01 internal'; Method = 'stun'; Transport = 'UDP'; Ports = @(3478); Any = $false; Targets = @('172.25.33.10'); Sources = @(); SourcePorts = ''; Expected = 'A STUN response arrives.' }
    [pscustomobject]@{ Rule = 'I09-2'; From = 'a host in the corporate network'; To = 'edge02 internal'; Method = 'stun'; Transport = 'UDP'; Ports = @(3478); Any = $false; Targets = @('172.25.33.11'); Sources = @(); SourcePorts = ''; Expected = 'A STUN response arrives.' }
    [pscustomobject]@{ Rule = 'I10-1'; From = 'a host in the corporate network'; To = 'edge01 internal'; Method = 'connect'; Transport = 'TCP'; Ports = @(443); Any = $false; Targets = @('172.25.33.10'); Sources = @(); SourcePorts = ''; Expected = 'The connection opens.' }
    [pscustomobject]@{ Rule = 'I10-2'; From = 'a host in the corporate network'; To = 'edge02 internal'; Method = 'connect'; Transport = 'TCP'; Ports = @(443); Any = $false; Targets = @('172.25.33.11'); Sources = @(); SourcePorts = ''; Expected = 'The connection opens.' }
    [pscustomobject]@{ Rule = 'I11-V'; From = 'a host in the corporate network'; To = 'Edge pool internal VIP'; Method = 'stun'; Transport = 'UDP'; Ports = @(3478); Any = $false; Targets = @('172.25.33.110'); Sources = @(); SourcePorts = ''; Expected = 'A STUN response arrives.' }
    [pscustomobject]@{ Rule = 'I12-V'; From = 'a host in the corporate network'; To = 'Edge pool internal VIP'; Method = 'connect'; Transport = 'TCP'; Ports = @(443); Any = $false; Targets = @('172.25.33.110'); Sources = @(); SourcePorts = ''; Expected = 'The connection opens.' }
    [pscustomobject]@{ Rule = 'I13-V'; From = 'a server of Edge pool'; To = 'Any'; Method = 'call'; Transport = 'TCP'; Ports = @(); Any = $true; Targets = @(); Sources = @(); SourcePorts = ''; Expected = 'The rule names a virtual address, which no command can send from: use the service, and the firewall''s log shows this rule.' }
    [pscustomobject]@{ Rule = 'I14-1'; From = 'a host in the corporate network'; To = 'edge01 internal'; Method = 'connect'; Transport = 'TCP'; Ports = @(4443); Any = $false; Targets = @('172.25.33.10'); Sources = @(); SourcePorts = ''; Expected = 'The connection opens.' }
    [pscustomobject]@{ Rule = 'I14-2'; From = 'a host in the corporate network'; To = 'edge02 internal'; Method = 'connect'; Transport = 'TCP'; Ports = @(4443); Any = $false; Targets = @('172.25.33.11'); Sources = @(); SourcePorts = ''; Expected = 'The connection opens.' }
    [pscustomobject]@{ Rule = 'I15-1'; From = 'a host in the corporate network'; To = 'edge01 internal'; Method = 'connect'; Transport = 'TCP'; Ports = @(50001); Any = $false; Targets = @('172.25.33.10'); Sources = @(); SourcePorts = ''; Expected = 'The connection opens.' }
    [pscustomobject]@{ Rule = 'I15-2'; From = 'a host in the corporate network'; To = 'edge02 internal'; Method = 'connect'; Transport = 'TCP'; Ports = @(50001); Any = $false; Targets = @('172.25.33.11'); Sources = @(); SourcePorts = ''; Expected = 'The connection opens.' }
    [pscustomobject]@{ Rule = 'I16-1'; From = 'a host in the corporate network'; To = 'edge01 internal'; Method = 'connect'; Transport = 'TCP'; Ports = @(50002); Any = $false; Targets = @('172.25.33.10'); Sources = @(); SourcePorts = ''; Expected = 'The connection opens.' }
    [pscustomobject]@{ Rule = 'I16-2'; From = 'a host in the corporate network'; To = 'edge02 internal'; Method = 'connect'; Transport = 'TCP'; Ports = @(50002); Any = $false; Targets = @('172.25.33.11'); Sources = @(); SourcePorts = ''; Expected = 'The connection opens.' }
    [pscustomobject]@{ Rule = 'I17-1'; From = 'a host in the corporate network'; To = 'edge01 internal'; Method = 'connect'; Transport = 'TCP'; Ports = @(50003); Any = $false; Targets = @('172.25.33.10'); Sources = @(); SourcePorts = ''; Expected = 'The connection opens.' }
    [pscustomobject]@{ Rule = 'I17-2'; From = 'a host in the corporate network'; To = 'edge02 internal'; Method = 'connect'; Transport = 'TCP'; Ports = @(50003); Any = $false; Targets = @('172.25.33.11'); Sources = @(); SourcePorts = ''; Expected = 'The connection opens.' }
    [pscustomobject]@{ Rule = 'R03-1'; From = 'Reverse proxy internal'; To = 'Front End pool'; Method = 'connect'; Transport = 'TCP'; Ports = @(8080); Any = $false; Targets = @('192.168.10.11'); Sources = @('172.25.33.40'); SourcePorts = ''; Expected = 'The connection opens.' }
    [pscustomobject]@{ Rule = 'R04-1'; From = 'Reverse proxy internal'; To = 'Front End pool'; Method = 'connect'; Transport = 'TCP'; Ports = @(4443); Any = $false; Targets = @('192.168.10.11'); Sources = @('172.25.33.40'); SourcePorts = ''; Expected = 'The connection opens.' }
    [pscustomobject]@{ Rule = 'R05-1'; From = 'Reverse proxy internal'; To = 'Office Web Apps farm'; Method = 'connect'; Transport = 'TCP'; Ports = @(443); Any = $false; Targets = @('192.168.10.15'); Sources = @('172.25.33.40'); SourcePorts = ''; Expected = 'The connection opens.' }
    [pscustomobject]@{ Rule = 'R06-1'; From = 'Reverse proxy internal'; To = 'Director pool'; Method = 'connect'; Transport = 'TCP'; Ports = @(8080); Any = $false; Targets = @('192.168.10.10'); Sources = @('172.25.33.40'); SourcePorts = ''; Expected = 'The connection opens.' }
    [pscustomobject]@{ Rule = 'R07-1'; From = 'Reverse proxy internal'; To = 'Director pool'; Method = 'connect'; Transport = 'TCP'; Ports = @(4443); Any = $false; Targets = @('192.168.10.10'); Sources = @('172.25.33.40'); SourcePorts = ''; Expected = 'The connection opens.' }
)

function Find-Address([string]$Target) {
    try { return [System.Net.Dns]::GetHostAddresses($Target)[0] } catch { return $null }
}

# Where packets of the test have to leave from; $null when this computer cannot send from there.
function Get-Source($Test, $Address) {
    $ports = @(0)
    if ($Test.SourcePorts) {
        $ends = [int[]]($Test.SourcePorts -split '-')
        $ports = $ends[0]..[Math]::Min($ends[-1], $ends[0] + 50)
    }
    $any = if ($Address.AddressFamily -eq 'InterNetworkV6') { '::' } else { '0.0.0.0' }
    $sources = if ($Test.Sources.Count) { $Test.Sources } else { @($any) }
    foreach ($source in $sources) {
        $own = [System.Net.IPAddress]::Parse($source)
        if ($own.AddressFamily -ne $Address.AddressFamily) { continue }
        foreach ($port in $ports) {
            $place = New-Object System.Net.IPEndPoint($own, $port)
            try {
                if ($Test.Method -eq 'connect') { return New-Object System.Net.Sockets.TcpClient($place) }
                return New-Object System.Net.Sockets.UdpClient($place)
            } catch { continue }
        }
    }
    return $null
}

function Test-Connect($Client, $Address, [int]$Port) {
    try { return $Client.ConnectAsync($Address, $Port).Wait($Seconds * 1000) } catch { return $false }
    finally { $Client.Close() }
}

function Test-Datagram($Client, $Address, [int]$Port, [byte[]]$Request) {
    try {
        $Client.Client.ReceiveTimeout = $Seconds * 1000
        $Client.Connect($Address, $Port)
        [void]$Client.Send($Request, $Request.Length)
        $sender = New-Object System.Net.IPEndPoint($Address, $Port)
        return $Client.Receive([ref]$sender).Length -gt 0
    } catch { return $false }
    finally { $Client.Close() }
}

$stun = [byte[]](0, 1, 0, 0, 0x21, 0x12, 0xA4, 0x42, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12)
$dns = [byte[]](0x12, 0x34, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 1)

function Get-Outcome($Test, [string]$Target, [int]$Port) {
    $address = Find-Address $Target
    if ($null -eq $address) { return 'FAIL: no such host' }
    $client = Get-Source $Test $address
    if ($null -eq $client) { return "SKIPPED: cannot send from $($Test.Sources -join ', ') port $($Test.SourcePorts) here" }
    switch ($Test.Method) {
        'connect' { if (Test-Connect $client $address $Port) { return 'PASS' } else { return 'FAIL' } }
        'stun' { if (Test-Datagram $client $address $Port $stun) { return 'PASS' } else { return 'NO ANSWER: see the log of the firewall' } }
        'dns' { if (Test-Datagram $client $address $Port $dns) { return 'PASS' } else { return 'NO ANSWER: see the log of the firewall' } }
    }
}

if (-not $From) {
    'Run this script with -From and one of:'
    $tests | ForEach-Object { $_.From } | Sort-Object -Unique
    exit 2
}

$results = foreach ($test in ($tests | Where-Object { $_.From -eq $From })) {
    $targets = $test.Targets
    if ($test.Any) { $targets = @($AnyHost | Where-Object { $_ }) }
    if ($test.Method -eq 'call') {
        [pscustomobject]@{ Rule = $test.Rule; Target = $test.To; Port = ''; Result = 'BY HAND: ' + $test.Expected }
    } elseif ($targets.Count -eq 0) {
        [pscustomobject]@{ Rule = $test.Rule; Target = $test.To; Port = ''; Result = 'SKIPPED: needs -AnyHost' }
    } else {
        foreach ($target in $targets) {
            foreach ($port in $test.Ports) {
                [pscustomobject]@{ Rule = $test.Rule; Target = $target; Port = "$($test.Transport) $port"
                    Result = Get-Outcome $test $target $port }
            }
        }
    }
}
if (-not $results) {
    "No rule is opened from '$From'."
    exit 2
}
$results | Format-Table -AutoSize -Wrap
if ($results | Where-Object { $_.Result -like 'FAIL*' }) { exit 1 }
