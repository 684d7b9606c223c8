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
@ROWS@
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
