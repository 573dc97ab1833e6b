# Lambda: functions are script blocks that get their payload as text. One that throws fails as one of Node.js does.

function Set-FakeFunction([Parameter(Mandatory)] [string] $Name, [Parameter(Mandatory)] [scriptblock] $Code) {
    $script:Cloud.Functions[$Name] = "$Code"
}

$script:Operations['Lambda.Invoke'] = {
    param($request, $region)
    $name = $request.FunctionName -replace '^arn:aws:lambda:[^:]+:\d+:function:' -replace ':.*$'
    if (-not $script:Cloud.Functions.Contains($name)) { Stop-Operation ResourceNotFoundException "Function not found: arn:aws:lambda:${region}:$($script:AccountId):function:$name" 404 Lambda }
    $none = $script:Options.Version -ge 5 ? $null : ''
    $failure = $none
    try { $text = [string] (& ([scriptblock]::Create($script:Cloud.Functions[$name])) $request.Payload) }
    catch {
        $failure = 'Unhandled'
        $text = ConvertTo-Json @{ errorType = 'Error'; errorMessage = "$_" } -Compress
    }
    New-SdkObject Lambda.Model.InvokeResponse ([ordered]@{
        ExecutedVersion = '$LATEST'; FunctionError = $failure; LogResult = $none; Payload = [IO.MemoryStream]::new([Text.Encoding]::UTF8.GetBytes($text)); StatusCode = 200
    })
}
